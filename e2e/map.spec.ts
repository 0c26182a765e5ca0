import { expect, test } from './fixtures.ts';
import { createMapPage } from './pages/map-page.ts';

const washington = 'Embassy of Mexico, Washington, D.C.';

test('the legend counts and filters, markers are operated by keys, and no zoom shows a blank map', async ({
  atlas,
}) => {
  const map = createMapPage(atlas);
  const markers = atlas.markers(/ of (?:Mexico|the United States), /);
  await expect(markers).toHaveCount(72);
  await expect.poll(map.markersUnseen).toEqual([]);
  await map.zoomIn.click();
  await expect.poll(map.markersUnseen).toEqual([]);
  await map.zoomOut.click();

  // A row of the legend hides what it counts; its heading hides a whole direction; the table follows.
  const agencies = map.legendRow(/^Consular agencies 9$/);
  await expect(agencies).toBeChecked();
  await agencies.press('Space');
  await expect(markers).toHaveCount(63);
  await expect(map.summary).toHaveText('63 missions are shown on the map, of 72 in the article.');
  await atlas.map.getByRole('button', { name: 'Legend', exact: true }).click();
  await expect(map.legendRow('United States in Mexico')).not.toBeChecked();
  await map.legendRow('Mexico in the United States').press('Space');
  await expect(markers).toHaveCount(10);
  await atlas.openMissions();
  await expect(atlas.missions.getByRole('row')).toHaveCount(11);
  await atlas.openMissions();
  await map.legendRow('Mexico in the United States').press('Space');
  await agencies.press('Space');
  await expect(markers).toHaveCount(72);

  // A marker is named, opened by Enter and left by Escape; arrow keys lead to its neighbour.
  await atlas.markers(washington).focus();
  await atlas.page.keyboard.press('Enter');
  await expect(map.card(washington)).toBeFocused();
  await expect(map.card(washington)).toContainText('District of Columbia');
  await atlas.page.keyboard.press('Escape');
  await expect(map.card(washington)).toHaveCount(0);
  await expect(atlas.markers(washington)).toBeFocused();
  await atlas.page.keyboard.press('ArrowUp');
  await expect(atlas.markers('Consulate of Mexico, Philadelphia')).toBeFocused();

  // The middle of the opening view is on land. However far one goes, the land is drawn there, at once.
  await atlas.map.getByRole('button', { name: 'Show the whole relation' }).click();
  await expect.poll(map.seaInTheMiddle).toBeLessThan(0.2);
  // Steps that come faster than the map zooms add up. By force: the last zoom may switch the button off in this very moment.
  for (let step = 0; step < 10; step += 1) {
    await map.zoomIn.click({ force: true });
    if (step % 3 === 0) expect(await map.seaInTheMiddle()).toBeLessThan(0.5);
  }
  await expect(map.zoomIn).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(map.seaInTheMiddle).toBeLessThan(0.2);
  for (let step = 0; step < 9; step += 1) {
    await map.zoomOut.click();
    expect(await map.seaInTheMiddle()).toBeLessThan(0.5);
  }
});
