import { expect, test } from './fixtures.ts';
import { createAlongPage } from './pages/along-page.ts';
import { createMapPage } from './pages/map-page.ts';
import { createReaderPage } from './pages/reader-page.ts';
import { createToolsPage } from './pages/tools-page.ts';

const tucson = 'Consulate of Mexico, Tucson';
const boston = 'Consulate General of Mexico, Boston';
const denver = 'Consulate General of Mexico, Denver';

test('a mission that is chosen in the table is brought into the free part of the map, with what lies around it', async ({
  atlas,
}) => {
  const map = createMapPage(atlas);
  const reader = createReaderPage(atlas);
  await atlas.openMissions();
  const before = await map.scaleLength();
  await reader.row(tucson).click();
  await expect.poll(() => map.isFree(tucson)).toBe(true);
  expect(await map.scaleLength()).toBeLessThan(before / 2);
  await reader.row(boston).click();
  await expect.poll(() => map.isFree(boston)).toBe(true);
  // In a narrow window, too, where the table leaves the map as much room as the card needs.
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await reader.row(tucson).click();
  await expect.poll(() => map.isFree(tucson)).toBe(true);
});

test('the map stays under the pointer while it is measured on, and what was measured is offered to who comes back', async ({
  atlas,
}) => {
  const map = createMapPage(atlas);
  const tools = createToolsPage(atlas);
  await expect(map.known).toBeVisible();
  const stood = await map.middleOf(denver);
  await tools.open('Measure');
  expect(await map.middleOf(denver)).toEqual(stood);
  const [x, y] = stood;
  for (const [across, down] of [
    [40, -60],
    [90, -30],
    [60, -70],
    [20, -90],
  ] as const) {
    await atlas.page.mouse.click(x + across, y + down);
  }
  await expect(tools.dock.getByRole('listitem')).toHaveCount(4);
  expect(await map.middleOf(denver)).toEqual(stood);
  // Nor when the window becomes another.
  await atlas.page.setViewportSize({ width: 1280, height: 780 });
  await createAlongPage(atlas).follow.press('Enter');
  await atlas.goToSection('Sports');
  await tools.open('Coordinates');
  expect(await map.middleOf(denver)).toEqual(stood);

  await tools.open('Measure');
  await expect(tools.dock.getByRole('listitem')).toHaveCount(0);
  await tools.dock
    .getByRole('button', { name: /^Go on with what was measured before: 4 points/ })
    .press('Enter');
  await expect(tools.dock.getByRole('listitem')).toHaveCount(4);
});
