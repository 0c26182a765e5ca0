import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { createAtlasPage } from './pages/atlas-page.ts';
import { createNotesPage } from './pages/notes-page.ts';

test.describe.configure({ timeout: 120_000 });

test('two windows that write one note lose nothing of either, and a window asks before it closes on words that are not saved', async ({
  start,
}) => {
  const { page, atlas } = await start();
  const here = createNotesPage(atlas);
  await here.select('Gadsden Purchase');
  await here.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await here.write('In the beginning.');

  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  const other = createAtlasPage(opened);
  const there = createNotesPage(other);
  // A window comes back as the last one was left: with the notes open, or not.
  await expect(there.counted).toHaveText('Notes 1');
  if (!(await other.notes.isVisible())) await there.counted.click();
  await there.open('In the beginning.');
  await there.button('Write').click();

  // The other window's words are on their way when this one saves.
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isSave = (body: string | null) => body?.includes('"notes.save"') === true;
  await opened.route('**/*', async (route) => {
    if (isSave(route.request().postData())) await released;
    await route.continue();
  });
  const underWay = opened.waitForRequest((request) => isSave(request.postData()));
  await there.body.fill('Words of the other window.');
  await underWay;
  await here.write('Words of this window.');
  release();

  const question = other.notes.getByRole('alert', { name: /^Another window wrote in this note/ });
  await expect(question).toContainText('Words of the other window.');
  await expect(question).toContainText('Words of this window.');
  await expect(here.body).toHaveValue('Words of this window.');

  const asked = new Promise<string>((resolve) => {
    opened.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await opened.close({ runBeforeUnload: true });
  expect(await asked).toBe('beforeunload');
  await expect(there.body).toHaveValue('Words of the other window.');

  await question.getByRole('button', { name: 'Keep both', exact: true }).click();
  await expect(there.status).toHaveText('Saved');
  await expect(here.body).toHaveValue('Words of the other window.\n\n---\n\nWords of this window.');
  await here.button('History').click();
  await expect(page.getByRole('dialog', { name: 'History' })).toContainText('Words of this window.');
  const closed = opened.waitForEvent('close');
  await opened.close({ runBeforeUnload: true });
  await closed;
});

test('the desktop window saves what is just typed before it closes, and asks where it cannot', {
  tag: '@desktop',
}, async ({ hostName, dataFolder, start }) => {
  test.skip(hostName !== 'shell', 'Only the double answers message boxes.');
  const first = await start();
  const notes = createNotesPage(first.atlas);
  await notes.select('Gadsden Purchase');
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  await notes.body.fill('Typed, and closed at once.');
  expect(await first.stop()).toBe(0);
  expect(first.entries().filter(({ what }) => what === 'message-box')).toEqual([]);

  const second = await start({ answers: [0, 1] });
  const again = createNotesPage(second.atlas);
  await again.open('Typed, and closed at once.');
  await again.button('Write').click();
  // The folder becomes a file: whatever is written, it cannot be saved.
  const folder = join(dataFolder, 'notebook');
  renameSync(folder, `${folder}-aside`);
  writeFileSync(folder, '');
  await again.body.fill('Not saved.');
  const boxes = () => second.entries().filter(({ what }) => what === 'message-box');
  const stopping = second.stop();
  await expect.poll(boxes).toMatchObject([{ buttons: ['Stay', 'Close all the same'], answer: 0 }]);
  await expect(again.body).toHaveValue('Not saved.');
  expect(await second.stop()).toBe(0);
  await stopping;
  expect(boxes()).toMatchObject([{ answer: 0 }, { answer: 1 }]);
  rmSync(folder);
  renameSync(`${folder}-aside`, folder);
});
