import { BrowserWindow } from 'electron';
import { visibleText } from '#main/commands/visible-text.ts';
import type { Failure } from '#shared/models/failure.ts';
import { applicationOrigin, serveOnly } from './application-scheme.ts';
import { failurePage } from './failure-page.ts';
import { safeWebPreferences, safeWindow } from './main-window.ts';

/** In place of the atlas: what happened and what to do. Needs nothing of ours to be in order but Electron itself. */
export function showFailure(failure: Failure): BrowserWindow {
  console.error(visibleText(failure.message));
  serveOnly(failurePage(failure));
  const window = new BrowserWindow({
    ...safeWindow,
    width: 720,
    height: 420,
    webPreferences: safeWebPreferences,
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${applicationOrigin}/failure`);
  return window;
}
