import { expect, test } from './fixtures.ts';
import { createNotesPage } from './pages/notes-page.ts';

test('a link in a note shows where it leads, and opens there only when it is told to', async ({
  hostName,
  start,
}) => {
  const { page, atlas, entries } = await start();
  const notes = createNotesPage(atlas);
  await notes.select('Gadsden Purchase');
  await notes.toolbar.getByRole('button', { name: 'Note', exact: true }).click();
  // The first letter of the host is Cyrillic.
  await notes.write('[the treaty](https://аpple.com/treaty?year=1853#text) [mail](mailto:a@example.org)');
  await notes.button('Preview').click();

  const link = notes.button('the treaty');
  const dialog = page.getByRole('dialog', { name: 'This link leads out of the atlas' });
  const shown = 'https://xn--pple-43d.com/treaty?year=1853#text';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(shown)).toBeVisible();
  await expect(dialog.locator('strong')).toHaveText('xn--pple-43d.com');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();

  // No other button of the mouse and no key leads anywhere.
  await link.click({ button: 'middle' });
  await link.click({ modifiers: ['ControlOrMeta'] });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(page.context().pages()).toHaveLength(1);
  expect(entries().filter(({ what }) => what === 'open-external')).toEqual([]);

  await notes.button('mail').click();
  await expect(dialog.getByText('mailto:a@example.org')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Open in the browser' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  const isWithoutBrowser = hostName === 'browser' && process.platform === 'linux';
  test.skip(!isWithoutBrowser && hostName !== 'shell', 'A browser of this machine would open for good.');
  await link.click();
  await dialog.getByRole('button', { name: 'Open in the browser' }).click();
  if (hostName === 'shell') {
    await expect
      .poll(() => entries().filter(({ what }) => what === 'open-external'))
      .toEqual([{ what: 'open-external', url: shown }]);
    await expect(dialog).toBeHidden();
  } else {
    // The tests give the browser host no screen, and so no browser.
    await expect(dialog.getByRole('status')).toContainText('No browser could be opened on this machine.');
  }
});
