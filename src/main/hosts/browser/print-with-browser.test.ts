import { getDocumentProxy } from 'unpdf';
import { afterEach, expect, test, vi } from 'vitest';
import { fileAs } from '#main/services/exchange/testing/export-input-of.ts';
import type { Note } from '#shared/models/note.ts';
import { printWithBrowser } from './print-with-browser.ts';

/** Names of the embedded faces, without the letters that mark a subset. */
const fontsOf = (pdf: Uint8Array): readonly string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/FontName \/(?:[A-Z]{6}\+)?(\w+)/g),
  ].map(([, name = '']) => name);

afterEach(() => vi.unstubAllEnvs());

test('an exported page becomes a PDF that another reader takes: text, tags and outline, and nothing in it runs', async () => {
  const note: Note = {
    id: '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
    body: '# Chamizal\n\nSettled in **1964**. <script>document.body.textContent = "ran"</script>',
    tags: ['border/river'],
    colour: 'yellow',
    targets: [],
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    trashedAt: null,
  };
  const page = `${await fileAs('html', [note])}<script>document.body.textContent = "ran"</script>`;
  const bytes = await printWithBrowser(page);
  // Set in the faces that the page carries, and in none of this machine's.
  expect(new Set(fontsOf(bytes))).toEqual(new Set(['SourceSerif4', 'Inter']));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  // Where a line ends is the faces' affair.
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  expect(text).toContain('Settled in 1964.');
  expect(text.replaceAll('- ', '-')).toContain('CC BY-SA 4.0');
  const outline = await pdf.getOutline();
  expect(outline.map(({ title, items: below }) => [title, below.map((each) => each.title)])).toEqual([
    ['Notes', ['1 Chamizal', 'Source and licence']],
  ]);
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  expect(JSON.stringify(await first.getStructTree())).toContain('"role":"H1"');
});

test('without a browser, and with one that ends at once, there is a coded message', async () => {
  vi.stubEnv('LINDERO_BROWSER', '/nowhere/browser');
  await expect(printWithBrowser('<p>')).rejects.toMatchObject({ code: 'export.no-printer' });
  vi.stubEnv('LINDERO_BROWSER', process.execPath);
  await expect(printWithBrowser('<p>')).rejects.toMatchObject({ code: 'export.not-printed' });
});
