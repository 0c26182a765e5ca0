import { expect, test } from './fixtures.ts';

const title = 'Mexico–United States relations';

test('the built-in article opens with its text and its map', async ({ atlas }) => {
  await expect(atlas.heading(title)).toBeVisible();
  await expect(atlas.banner).toContainText(title);
  await expect(atlas.map).toBeVisible();
  await expect(atlas.contents.getByRole('link').first()).toBeVisible();
});

test('every mission has a marker that is named', async ({ atlas }) => {
  await expect(atlas.markers(/ of (?:Mexico|the United States), /)).toHaveCount(72);
  await expect(atlas.markers('Consulate General of the United States, Tijuana')).toBeVisible();
  await expect(atlas.markers('Embassy of Mexico, Washington, D.C.')).toHaveCount(1);
});

test('the contents lead to a section', async ({ atlas }) => {
  await atlas.goToSection('Country comparison');
  await expect(atlas.heading('Country comparison')).toBeInViewport();
});

test('the table of missions lists what the map shows', async ({ atlas }) => {
  await atlas.openMissions();
  const row = atlas.missions.getByRole('button', {
    name: 'Consulate General of the United States, Tijuana',
    exact: true,
  });
  await expect(row).toBeVisible();
  await expect(
    atlas.missions.getByRole('button', { name: /^(?!In the text).* of (?:Mexico|the United States), / }),
  ).toHaveCount(72);
});
