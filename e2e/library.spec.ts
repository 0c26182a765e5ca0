import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, repository, test } from './fixtures.ts';
import { createLibraryPage, type TestFile } from './pages/library-page.ts';

test.describe.configure({ timeout: 120_000 });

const fixtures = join(repository, 'src', 'main', 'importer', 'formats', 'fixtures');
const fixture = (name: string): TestFile => ({ name, content: readFileSync(join(fixtures, name), 'utf8') });

const spain = (missions: string, exports: string): TestFile => ({
  name: 'portugal-spain.txt',
  content: `= Portugal–Spain relations =

Portugal and Spain are neighbours.

== Trade ==

| | 2019 | 2020 |
| Exports to Spain | 12.5 | ${exports} |

== Resident diplomatic missions ==

Of Portugal in Spain

${missions}
`,
});

test('an article that is dropped on the window is reported, and its missions are on the map', {
  tag: '@every-host',
}, async ({ atlas }) => {
  const library = createLibraryPage(atlas.page);
  await expect(atlas.heading('Mexico–United States relations')).toBeVisible();
  await library.drop(fixture('kenya-norway.wikitext'));
  await expect(library.reported('Kenya–Norway relations')).toContainText('New');
  await library.closeReport();
  await expect(atlas.heading('Kenya–Norway relations')).toBeVisible();
  await expect(atlas.markers('Embassy of Norway, Nairobi')).toHaveCount(1);
});

test('a file that cannot be read is named with its reason, the others are imported, and what is removed comes back', async ({
  atlas,
}) => {
  const library = createLibraryPage(atlas.page);
  await library.open();
  await library.choose(
    fixture('chile-japan.html'),
    { name: 'holiday.jpg', content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) },
    fixture('export.xml'),
  );
  await expect(library.report).toContainText('3 articles were imported. 1 file could not be read.');
  await expect(library.reported('holiday.jpg')).toContainText('article.binary');
  await library.closeReport();
  await library.open();
  for (const title of ['Chile–Japan relations', 'Fiji–Peru relations', 'Gabon–Oman relations']) {
    await expect(library.row(title)).toBeVisible();
  }
  await library.dialog.getByRole('textbox', { name: 'Find an article' }).fill('oman');
  await expect(library.dialog).toContainText('1 article of 4');
  await library.row('Gabon–Oman').getByRole('button', { name: 'Gabon–Oman relations', exact: true }).click();
  await expect(atlas.heading('Gabon–Oman relations')).toBeFocused();
  await expect(atlas.heading('Gabon–Oman relations')).toBeVisible();

  // What was removed comes back by one button.
  await library.open();
  await library.dialog.getByRole('button', { name: 'Remove Fiji–Peru relations' }).click();
  await expect(library.row('Fiji–Peru relations').getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  // The row took its button along: who goes by keyboard is still in the library.
  await expect(library.dialog).toBeFocused();
  await library.dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(library.row('Fiji–Peru relations').getByRole('button', { name: /^Remove/ })).toHaveCount(1);
});

test('a newer edition says what changed, and the one before can be had back', async ({ atlas }) => {
  const library = createLibraryPage(atlas.page);
  await library.drop(spain('- Madrid (Embassy)\n- Vigo (Consulate General)', '14'));
  await library.closeReport();
  await library.drop(spain('- Madrid (Embassy)\n- Seville (Consulate)', '15'));
  const row = library.reported('Portugal–Spain relations');
  await expect(row).toContainText('Newer edition');
  await expect(row).toContainText('Consulate of Portugal, Seville');
  await expect(row).toContainText('Consulate General of Portugal, Vigo');
  await expect(row).toContainText('Trade: Exports to Spain, 2020: 14 → 15');
  await library.closeReport();
  await library.open();
  // In a narrow window, too, a title is read in lines and not letter by letter.
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  const title = library.row('Portugal–Spain').getByRole('button', { name: /^Portugal–Spain/ });
  await expect.poll(async () => (await title.boundingBox())?.width).toBeGreaterThan(160);
  await atlas.page.setViewportSize({ width: 1280, height: 800 });
  await library.dialog.getByText('Trash (1)').click();
  await library.dialog.getByRole('button', { name: /^Put back Portugal–Spain relations/ }).click();
  await library
    .row('Portugal–Spain')
    .getByRole('button', { name: 'Portugal–Spain relations', exact: true })
    .click();
  await expect(atlas.markers('Consulate General of Portugal, Vigo')).toHaveCount(1);
});

test('a mission without a place is placed by hand, is warned of in another country, and stays there', async ({
  start,
}) => {
  const first = await start();
  const library = createLibraryPage(first.page);
  await library.drop(spain('- Madrid (Embassy)\n- Xyzzyville (Consulate)', '14'));
  await library.closeReport();
  await library.positions.click();
  const mission = 'Consulate of Portugal, Xyzzyville';
  await first.page
    .getByRole('list', { name: 'Missions to check' })
    .getByRole('button', { name: mission })
    .click();
  const latitude = first.page.getByRole('textbox', { name: 'Latitude' });
  await latitude.fill('48.85');
  await first.page.getByRole('textbox', { name: 'Longitude' }).fill('2.35');
  await first.page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(first.page.getByRole('alert')).toContainText('This point lies in France, and not in Spain.');

  // A click on the map is the other way to say it.
  await first.page.getByRole('button', { name: 'Point at the map' }).click();
  await first.page.getByRole('region', { name: 'Map', exact: true }).click();
  await expect(latitude).not.toHaveValue('48.85');
  await expect(first.atlas.markers(mission)).not.toHaveCount(0);
  await latitude.fill('40.5');
  await first.page.getByRole('textbox', { name: 'Longitude' }).fill('-3.5');
  await first.page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(first.page.getByRole('alert')).toHaveCount(0);
  await first.stop();

  const again = await start();
  const newer = createLibraryPage(again.page);
  await newer.drop(spain('- Madrid (Embassy)\n- Xyzzyville (Consulate)\n- Vigo (Consulate)', '14'));
  await expect(newer.reported('Portugal–Spain relations')).toContainText('Newer edition');
  await newer.closeReport();
  await expect(again.atlas.markers(mission)).toHaveCount(1);
});

test('a text that may be no article is asked about, and kept only when a person says so', async ({
  atlas,
}) => {
  const library = createLibraryPage(atlas.page);
  const shopping = { name: 'shopping.txt', content: 'Nonsense\n\n- milk\n- bread\n' };
  await library.drop(shopping);
  await expect(library.reported('Nonsense')).toContainText('This may be no article');
  await library.report.getByRole('button', { name: 'Leave out Nonsense' }).click();
  await expect(library.reported('shopping.txt')).toContainText('Left out');
  await library.closeReport();
  await library.drop(shopping);
  // Closed without an answer, it is not kept either.
  await library.closeReport();
  await library.open();
  await expect(library.row('Nonsense')).toHaveCount(0);
  await library.choose(shopping);
  await library.report.getByRole('button', { name: 'Keep Nonsense' }).click();
  await expect(library.reported('Nonsense')).toContainText('New');
  await library.report.getByRole('button', { name: 'Open Nonsense' }).click();
  await expect(atlas.heading('Nonsense')).toBeVisible();
});
