import { expect, test } from './fixtures.ts';

const title = 'Mexico–United States relations';

test('the built-in article opens with its text, its map, and every mission by name', {
  tag: '@every-host',
}, async ({ atlas }) => {
  await expect(atlas.heading(title)).toBeVisible();
  await expect(atlas.banner).toContainText(title);
  await expect(atlas.map).toBeVisible();
  await expect(atlas.markers(/ of (?:Mexico|the United States), /)).toHaveCount(72);
  await expect(atlas.markers('Consulate General of the United States, Tijuana')).toBeVisible();
  await expect(atlas.markers('Embassy of Mexico, Washington, D.C.')).toHaveCount(1);

  await atlas.goToSection('Country comparison');
  await expect(atlas.heading('Country comparison')).toBeInViewport();

  await atlas.openMissions();
  const row = atlas.missions.getByRole('button', {
    name: 'Consulate General of the United States, Tijuana',
    exact: true,
  });
  await expect(row).toBeVisible();
  await expect(
    atlas.missions.getByRole('button', {
      name: /^(?!In the text|Copy link).* of (?:Mexico|the United States), /,
    }),
  ).toHaveCount(72);
});
