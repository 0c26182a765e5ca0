import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, repository, test } from './fixtures.ts';
import { createExchangePage } from './pages/exchange-page.ts';
import { createLibraryPage, type TestFile } from './pages/library-page.ts';
import { createNotesPage } from './pages/notes-page.ts';

test.describe.configure({ timeout: 180_000 });

const edition = (history: string, trade: string, between: string): TestFile => ({
  name: 'ghana-turkey.txt',
  content: `= Ghana–Turkey relations =

Ghana and Turkey have relations.

== History ==

${history}In 1990 a trade accord was signed in Accra. In 1995 the President of Ghana visited Ankara.

== Figures ==

${trade}Exports by year
| Year | Exports | Imports |
| 2019 | 110 | 60 |
| 2020 | 121 | 72 |

== Ghana ==

=== Trade ===

Ghana sells cocoa.
${between}
== Turkey ==

=== Trade ===

Turkey sells cars.
`,
});
const first = edition('', '', '');
const second = edition(
  'In 1985 the two states exchanged envoys. ',
  'Investment by year\n| Year | Exports | Imports |\n| 2019 | 5 | 6 |\n| 2020 | 7 | 8 |\n\n',
  '\n== European Union ==\n\n=== Trade ===\n\nThe Union sells steel.\n',
);

/** Notes of before, which hold no more than ids that count. */
const old = (id: string, body: string, target: object) => ({
  id,
  body,
  tags: [],
  colour: 'yellow',
  targets: [{ articleId: 'ghana-turkey-relations', articleTitle: 'Ghana–Turkey relations', ...target }],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  trashedAt: null,
});
const notesFile = {
  name: 'notes.json',
  content: JSON.stringify({
    format: 'lindero-notes',
    version: 1,
    exportedAt: '2026-01-01T00:00:00.000Z',
    articles: [],
    attributions: [],
    notes: [
      old('aaaaaaaa-0000-4000-8000-000000000001', 'Old visit', {
        kind: 'event',
        eventId: 'history.1.event-2',
        edtf: '1995',
        text: '1995',
      }),
      old('aaaaaaaa-0000-4000-8000-000000000002', 'Exports doubled?', {
        kind: 'figure',
        tableId: 'figures.1',
        row: '2020',
        column: 'Exports',
      }),
      old('aaaaaaaa-0000-4000-8000-000000000003', 'Old cars', {
        kind: 'section',
        sectionId: 'trade-2',
        title: 'Trade',
      }),
    ],
  }),
};

/** What the command line writes to its output. */
const lindero = (...parameters: string[]): string =>
  execFileSync(process.execPath, [join(repository, 'out', 'main', 'cli.js'), ...parameters], {
    encoding: 'utf8',
  });

test('when an edited edition is imported, notes stand on the same date, figure and section, or say that they are to be checked', async ({
  start,
  dataFolder,
}) => {
  const { atlas, page, stop } = await start();
  const library = createLibraryPage(page);
  const notes = createNotesPage(atlas);
  const exchange = createExchangePage(atlas);
  await library.drop(first);
  await library.closeReport();
  await atlas.article.getByRole('button', { name: 'Note on Trade', exact: true }).nth(1).click();
  await notes.write('New cars');
  await notes.back();
  await atlas.timeline.getByRole('button', { name: 'List', exact: true }).click();
  await atlas.timeline.getByRole('button', { name: 'Note on 1995', exact: true }).click();
  await notes.write('New visit');
  await notes.back();
  await exchange.openImport();
  await exchange.choose(notesFile);
  await exchange.press('Import 3 notes');
  await exchange.closeImport();

  await library.drop(second);
  // Nothing changed in the table that was there; the report says what is new.
  await expect(library.report).not.toContainText('110');
  await library.closeReport();
  await notes.open('New visit');
  await notes.button('Show 1995').click();
  await expect(page).toHaveURL(/\/event\/history\.1\.event-3\b/);
  await expect(atlas.notes).not.toContainText('Perhaps this');
  await notes.back();
  await notes.open('New cars');
  await notes.button('Show Trade').click();
  await expect(atlas.article.locator('#section-trade-3')).toBeInViewport();
  await expect(atlas.notes).not.toContainText('Perhaps this');
  await notes.back();
  // What knew nothing but a number is not moved in silence: it is where it belongs, or a person decides.
  for (const text of ['Old visit', 'Exports doubled?', 'Old cars'])
    await expect(notes.item(text)).toContainText(/Perhaps this|No longer in the article/);
  await stop();

  const timeline = JSON.parse(lindero('notes', 'export', '--form', 'timeline', '--data', dataFolder)) as {
    events: { start_date: { year: number }; display_date: string; text: { headline: string } }[];
  };
  for (const { start_date, display_date } of timeline.events)
    expect([start_date.year, display_date]).toEqual([1995, '1995']);
  expect(timeline.events.map(({ text }) => text.headline)).toContain('New visit');
  const html = lindero('notes', 'export', '--form', 'html', '--data', dataFolder);
  const trades = html.split(/<h3[^>]*>Trade/).slice(1, 4);
  // Its number stands at Turkey's Trade, and at nobody else's.
  expect(trades.map((part) => part.startsWith('<sup>'))).toEqual([false, false, true]);
});
