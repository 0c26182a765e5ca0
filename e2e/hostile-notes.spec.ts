import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { putNote } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { hostileTexts } from '#main/services/exchange/testing/hostile-texts.ts';
import { expect, test } from './fixtures.ts';
import { createExchangePage } from './pages/exchange-page.ts';
import { createNotesPage } from './pages/notes-page.ts';

test.describe.configure({ timeout: 240_000 });

test('no hostile note runs a script or asks for anything elsewhere: not in the list, not open, not in an exported page without its policy', async ({
  dataFolder,
  start,
}) => {
  await writeHostileNotes(join(dataFolder, 'notebook'));
  const { page, atlas } = await start();
  // The fixture fails the test for a request to elsewhere, and for a script that the policy had to refuse.
  await page.evaluate(watchForScripts);
  const notes = createNotesPage(atlas);
  await notes.counted.click();
  await expect(notes.counted).toHaveText(`Notes ${hostileTexts.length}`);
  // They lie on the map, and on no article.
  await atlas.notes.getByRole('button', { name: 'All articles' }).click();
  await expect(notes.items).toHaveCount(hostileTexts.length);
  expect(await page.evaluate(openEveryNote)).toBe(hostileTexts.length);
  expect(await page.evaluate(scriptsThatRan)).toBe(0);
  const addresses = await atlas.notes.locator('a[href], [src]').count();
  expect(addresses).toBe(0);

  const exported = await createExchangePage(atlas).export('Web page (HTML)');
  const html = String(exported.content).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  expect(html).not.toContain('Content-Security-Policy');
  const reader = await page.context().browser()?.newPage();
  if (reader === undefined) throw new Error('There is no browser to open the exported page in.');
  const asked: string[] = [];
  reader.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  await reader.addInitScript(watchForScripts);
  await reader.setContent(html, { waitUntil: 'load' });
  await reader.evaluate(watchForScripts);
  await expect(reader.locator('section.note')).toHaveCount(hostileTexts.length);
  expect(await reader.evaluate(scriptsThatRan)).toBe(0);
  expect(asked).toEqual([]);
  await reader.close();
});

/** Every hostile text as a note, its tag, and the name of a place that it is on. */
async function writeHostileNotes(folder: string): Promise<void> {
  const notebook = await openNotebook(folder);
  const now = new Date().toISOString();
  await notebook.change((database) => {
    for (const text of hostileTexts) {
      const geometry = { type: 'Point', coordinates: [-106.5, 31.8] } as const;
      putNote(database, {
        id: randomUUID(),
        body: text,
        tags: [text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()],
        colour: 'yellow',
        targets: [{ kind: 'geometry', geometry, name: text }],
        createdAt: now,
        updatedAt: now,
        trashedAt: null,
      });
    }
  });
  await notebook.close();
}

/** Hostile texts call `ran()`. */
function watchForScripts(): void {
  Reflect.set(window, 'scriptsThatRan', Reflect.get(window, 'scriptsThatRan') ?? 0);
  Reflect.set(window, 'ran', () =>
    Reflect.set(window, 'scriptsThatRan', Reflect.get(window, 'scriptsThatRan') + 1),
  );
}

const scriptsThatRan = (): number => Reflect.get(window, 'scriptsThatRan') as number;

/** Opens every note of the list, one after the other, as it reads. Answers with how many there were. */
async function openEveryNote(): Promise<number> {
  const find = <Found>(look: () => Found | null | undefined) =>
    new Promise<Found>((resolve) => {
      const again = () => {
        const found = look();
        if (found) resolve(found);
        else setTimeout(again, 5);
      };
      again();
    });
  const item = (id: string) => document.querySelector<HTMLElement>(`button[data-note="${id}"]`);
  const back = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.endsWith('All notes'));
  await find(() => document.querySelector('button[data-note]'));
  const ids = Array.from(document.querySelectorAll('button[data-note]'), (each) =>
    each.getAttribute('data-note'),
  );
  for (const id of ids) {
    (await find(() => item(id ?? ''))).click();
    (await find(back)).click();
  }
  await find(() => document.querySelector('button[data-note]'));
  return ids.length;
}
