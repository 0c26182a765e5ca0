import { getDocumentProxy } from 'unpdf';
import { afterEach, expect, test, vi } from 'vitest';
import { printWithBrowser } from './print-with-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('a page becomes a PDF that another reader takes: text, tags and outline, and nothing of it ran', async () => {
  const pdf = await getDocumentProxy(
    new Uint8Array(
      await printWithBrowser(
        '<!doctype html><html lang="en"><title>Notes</title><h1>Mexico–United States</h1><p>Chamizal 国境</p><h2>Border</h2><script>document.body.textContent = "ran"</script></html>',
      ),
    ),
  );
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text).toContain('Mexico–United States');
  expect(text).toContain('Chamizal');
  const outline = await pdf.getOutline();
  expect(outline.map(({ title, items: below }) => [title, below.map((each) => each.title)])).toEqual([
    ['Mexico–United States', ['Border']],
  ]);
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  expect(JSON.stringify(await page.getStructTree())).toContain('"role":"H1"');
});

test('without a browser, and with one that ends at once, there is a coded message', async () => {
  vi.stubEnv('LINDERO_BROWSER', '/nowhere/browser');
  await expect(printWithBrowser('<p>')).rejects.toMatchObject({ code: 'export.no-printer' });
  vi.stubEnv('LINDERO_BROWSER', process.execPath);
  await expect(printWithBrowser('<p>')).rejects.toMatchObject({ code: 'export.not-printed' });
});
