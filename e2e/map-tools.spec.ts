import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { expect, test } from './fixtures.ts';
import { createToolsPage } from './pages/tools-page.ts';

test('the map is a tool for the keyboard too: it measures, finds the nearest missions, draws their districts, and is walked and exported', async ({
  atlas,
}) => {
  const tools = createToolsPage(atlas);

  // Distance and area, from points that are typed, found by name, or under the cross-hair.
  // A tool takes the place of what lay open below the map.
  await atlas.openMissions();
  await tools.open('Measure');
  await expect(atlas.missions).toHaveCount(0);
  await tools.point('19.4326, -99.1332');
  await tools.point('38°54′26″ N, 77°2′13″ W');
  await expect(tools.dock.getByRole('status').first()).toHaveText(/3,0\d\d km \(1,8\d\d mi\)/);
  await tools.dock.getByRole('radio', { name: 'Area' }).check();
  await tools.point('Tijuana', /^Tijuana Baja California/);
  await expect(tools.dock.getByRole('status').first()).toHaveText(/km² \(.* mi²\), .* around/);
  await tools.dock.getByRole('button', { name: 'Remove point 3' }).click();
  await expect(tools.dock.getByRole('status').first()).toHaveText(/Click three points/);
  await tools.ground.focus();
  await atlas.page.keyboard.press('Enter');
  await expect(tools.dock.getByRole('listitem')).toHaveCount(3);

  // A marker that is chosen while a point is asked for is that point.
  await tools.dock.getByRole('button', { name: 'Clear' }).click();
  await atlas.markers('Embassy of Mexico, Washington, D.C.').press('Enter');
  await expect(tools.dock.getByRole('listitem')).toHaveCount(1);

  await tools.open('Nearest missions');
  await tools.point('27.5, -99.5');
  await expect(tools.table('Mexico').getByRole('row').first()).toContainText('Laredo');
  await expect(tools.table('United States').getByRole('row').first()).toContainText('Nuevo Laredo');

  await tools.open('Districts of nearest mission');
  await tools.dock.getByRole('radio', { name: 'United States in Mexico' }).check();
  await expect(
    tools.dock.getByRole('row', { name: /^Embassy of the United States, Mexico City/ }),
  ).toContainText('Oaxaca');
  await tools.close();
  // They are named for what they are as long as they are seen.
  await expect(atlas.map.getByText('nearest by distance, not official consular districts')).toBeVisible();

  await tools.open('Walk the border');
  const slider = tools.dock.getByRole('slider', { name: 'Along the border' });
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /near Heroica Matamoros/);
  await tools.dock.getByRole('button', { name: 'Ciudad Juárez', exact: true }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /near (Ciudad Juárez|El Paso)/);
  await expect(tools.dock.getByRole('button', { name: 'Nuevo Laredo – Laredo' })).toBeVisible();

  // Who goes by miles has them on the whole map.
  await atlas.banner.getByRole('button', { name: 'Settings' }).press('Enter');
  await atlas.page.getByRole('radio', { name: 'Miles' }).press('Space');
  await atlas.page.keyboard.press('Escape');
  await expect(slider).toHaveAttribute('aria-valuetext', / mi of 1,9\d\d mi/);

  await tools.open('Coordinates');
  await tools.point('0°30′ S 10 E');
  await tools.dock.getByRole('button', { name: 'Copy -0.50000, 10.00000' }).click();
  await expect(tools.dock.getByRole('status').last()).toHaveText(/-0\.50000, 10\.00000/);

  await tools.toggle('Graticule');
  await tools.toggle('Overview');
  await expect(atlas.map.getByRole('img', { name: /^Globe with the frame of the map/ })).toBeVisible();
  await expect(atlas.map.getByText('100° W')).toBeVisible();

  // What was measured is on the map that is exported.
  await tools.open('Measure');
  await tools.dock.getByRole('button', { name: 'Clear' }).click();
  await tools.dock.getByRole('radio', { name: 'Distance' }).check();
  await tools.point('19.4326, -99.1332');
  await tools.point('29.0729, -110.9559');
  const measured = await tools.dock.getByRole('status').first().innerText();
  await tools.open('Export the map');
  await tools.dock.getByRole('textbox', { name: 'Caption' }).fill('North & South <of the border>');
  const svg = readFileSync(await tools.save('SVG'), 'utf8');
  const read = textOf(svg);
  for (const words of [
    measured,
    'North & South <of the border>',
    'Embassy of Mexico, Washington, D.C.',
    'Web Mercator (EPSG:3857)',
    'nearest by distance, not official consular districts',
    '© OpenStreetMap contributors',
  ])
    expect(read).toContain(words);
  const png = readFileSync(await tools.save('PNG'));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  // A picture that is more than paper and sea.
  expect(png.length).toBeGreaterThan(50_000);
  await atlas.page.keyboard.press('Escape');
  await expect(tools.button).toBeFocused();
});

/** All text of an XML document; throws when it is not well-formed. */
function textOf(xml: string): string {
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text.replace(/\s+/g, ' ');
}
