import { expect, test } from './fixtures.ts';
import { createExchangePage } from './pages/exchange-page.ts';

test.describe.configure({ timeout: 180_000 });

const note = (id: number, body: string, change: object = {}) => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  body,
  tags: ['border/river'],
  colour: 'rose',
  targets: [{ kind: 'geometry', name: 'Bridge', geometry: { type: 'Point', coordinates: [-106.45, 31.76] } }],
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  trashedAt: null,
  ...change,
});
const file = (...notes: readonly unknown[]) => ({
  name: 'notes.json',
  content: JSON.stringify({ format: 'lindero-notes', version: 1, notes }),
});

test('notes come in after a preview, go out as JSON, Markdown and PDF, and the whole is undone and had back', {
  tag: '@every-host',
}, async ({ atlas }) => {
  const exchange = createExchangePage(atlas);
  await exchange.openNotes();

  await test.step('a preview says what is new and what is refused, before anything is done', async () => {
    await exchange.openImport();
    await exchange.choose({
      name: 'bad.json',
      content: '{"format":"lindero-notes","version":99,"notes":[]}',
    });
    await expect(exchange.importing).toContainText('written by a newer Lindero');
    await exchange.choose(
      file(note(1, 'Chamizal'), note(2, '# <script>document.title="ran"</script> Bridge'), {
        id: '../../etc',
      }),
    );
    await expect(exchange.preview.getByRole('list', { name: 'New' }).getByRole('listitem')).toHaveCount(2);
    await expect(exchange.preview.getByRole('list', { name: 'Refused' })).toContainText('notes.json · 3');
    await exchange.press('Import 2 notes');
    await expect(exchange.importing).toContainText('2 notes were imported. 1 was refused.');
    await exchange.closeImport();
    await expect(exchange.count()).toHaveText('2 notes');
  });

  const json = await exchange.export('Lindero JSON');
  const markdown = await exchange.export('Markdown, a file a note');
  expect(json.name).toMatch(/^Lindero notes \d{4}-\d\d-\d\d\.json$/);
  expect(markdown.name).toMatch(/\.zip$/);
  const pdf = await exchange.export('PDF');
  expect(Buffer.from(pdf.content).subarray(0, 5).toString()).toBe('%PDF-');

  await test.step('undone in one step, the notebook is empty again; the exports bring everything back', async () => {
    await exchange.openImport();
    await exchange.press('Undo the import');
    await expect(exchange.importing).toContainText('2 notes are as before the import.');
    await expect(exchange.count()).toHaveText('No notes');
    await exchange.choose(markdown);
    await exchange.press('Import 2 notes');
    await expect(exchange.importing).toContainText('2 notes were imported.');
    await exchange.choose(json);
    await expect(exchange.preview).toContainText('The same');
    await expect(exchange.importing.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  });

  await test.step('answers in study come in without any note, counted before and after', async () => {
    const review = { cardId: 'mission:a-b/x', reviewedAt: '2026-01-01T00:00:00Z', grade: 3 };
    await exchange.press('Choose others');
    await exchange.choose({
      name: 'answers.json',
      content: JSON.stringify({ format: 'lindero-notes', version: 1, notes: [], reviews: [review] }),
    });
    await expect(exchange.preview).toContainText('Answers in study 1');
    await exchange.press('Import 1 answer');
    await expect(exchange.importing).toContainText('1 answer in study was added.');
  });
  expect(await atlas.page.title()).not.toBe('ran');
});
