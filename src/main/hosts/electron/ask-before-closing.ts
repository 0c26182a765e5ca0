import { app, type BrowserWindow, dialog } from 'electron';
import type { MenuWords } from './menu-words.ts';

/** How long the page has for what is just typed, before a person is asked. Milliseconds. */
const momentToSave = 1000;

let isQuitting = false;

/** From now on it is known whether a window closes because the application is quit. */
export function watchForQuit(): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
}

/**
 * The page says no to being closed while words are not on disk (`beforeunload`). Of that Electron shows nothing:
 * the window would just stay. What only waited for a pause in the typing is saved within a moment, and the window
 * closes then; else the person is asked. Who reloads the page is asked at once.
 */
export function askBeforeClosing(window: BrowserWindow, words: () => MenuWords): void {
  let isClosing = false;
  let closingAgain: ReturnType<typeof setTimeout> | null = null;

  function closeAgain(): void {
    if (window.isDestroyed()) return;
    if (isQuitting) app.quit();
    else window.close();
  }

  window.on('close', () => {
    isClosing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    if (isClosing && closingAgain === null) {
      isClosing = false;
      closingAgain = setTimeout(closeAgain, momentToSave);
      return;
    }
    isClosing = false;
    if (closingAgain !== null) clearTimeout(closingAgain);
    closingAgain = null;
    const { unsaved, unsavedDetail, stay, lose } = words();
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Lindero',
      message: unsaved,
      detail: unsavedDetail,
      buttons: [stay, lose],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Preventing this event lets the page go.
    if (answer === 1) event.preventDefault();
    else isQuitting = false;
  });
}
