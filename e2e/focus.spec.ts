import { expect, test } from './fixtures.ts';
import { createAlongPage } from './pages/along-page.ts';
import { createNotesPage } from './pages/notes-page.ts';
import { createReaderPage } from './pages/reader-page.ts';
import { createToolsPage } from './pages/tools-page.ts';

test('keys scroll the article from the first moment, and Escape closes the innermost thing only', async ({
  atlas,
}) => {
  const { page } = atlas;
  const { scrolled } = createAlongPage(atlas);
  await expect(atlas.heading('History')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(scrolled).toBeGreaterThan(200);
  await page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);

  const notes = createNotesPage(atlas);
  await page.keyboard.press('Alt+N');
  await notes.write('Written.');
  await notes.button('History').press('Enter');
  const history = createReaderPage(atlas).dialog('History');
  await expect(history).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(history).toBeHidden();
  await expect(notes.body).toBeVisible();
  await expect(notes.button('History')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(notes.body).toBeHidden();
});

test('in a low window, as one that is shown twice as large, what a button opens is brought into view and gets the focus', async ({
  start,
}) => {
  const { atlas, page } = await start({ viewport: { width: 640, height: 400 } });
  const panel = page.getByRole('region', { name: 'Missions', exact: true });
  await atlas.openMissions();
  await expect(panel).toBeFocused();
  await expect(panel).toBeInViewport({ ratio: 0.95 });
  await panel.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(atlas.banner.getByRole('button', { name: /^Missions/ })).toBeFocused();

  const tools = createToolsPage(atlas);
  await tools.open('Measure');
  await expect(tools.dock).toBeFocused();
  await expect(tools.dock).toBeInViewport({ ratio: 0.95 });
  await tools.close();
  await expect(tools.button).toBeFocused();

  await atlas.openContents();
  await expect(atlas.contents).toBeFocused();
  await expect(atlas.contents).toBeInViewport({ ratio: 0.95 });
  await page.keyboard.press('Escape');
  await expect(atlas.contents).toBeHidden();
  await expect(atlas.banner.getByRole('button', { name: 'Contents' })).toBeFocused();
});
