import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { expect, test } from './fixtures.ts';
import { createToolsPage } from './pages/tools-page.ts';

test('the map is saved with what is measured and drawn on it, its caption and its sources', async ({
  atlas,
}) => {
  const tools = createToolsPage(atlas);
  await tools.open('Districts of nearest mission');
  await tools.dock.getByRole('radio', { name: 'United States in Mexico' }).check();
  await tools.open('Measure');
  await tools.point('19.4326, -99.1332');
  await tools.point('29.0729, -110.9559');
  const measured = await tools.dock.getByRole('status').first().innerText();
  await tools.open('Export the map');
  await tools.dock.getByRole('textbox', { name: 'Caption' }).fill('North & South <of the border>');
  const read = textOf(readFileSync(await tools.save('SVG'), 'utf8'));
  for (const words of [
    measured,
    'North & South <of the border>',
    'Embassy of Mexico, Washington, D.C.',
    'Web Mercator (EPSG:3857)',
    'nearest by distance, not official consular districts',
    '© OpenStreetMap contributors',
  ])
    expect(read).toContain(words);
});

test('the map is saved as a picture that is more than paper and sea; Escape leaves the tool to where it was opened from', async ({
  atlas,
}) => {
  const tools = createToolsPage(atlas);
  await tools.open('Export the map');
  const png = readFileSync(await tools.save('PNG'));
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
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
