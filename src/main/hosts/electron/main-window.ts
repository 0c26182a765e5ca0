import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { applicationOrigin } from './application-scheme.ts';
import { askBeforeClosing } from './ask-before-closing.ts';
import type { MenuWords } from './menu-words.ts';
import { readWindowState, saveWindowState } from './window-state.ts';

export type MainWindowOptions = {
  readonly applicationFolder: string;
  readonly dataFolder: string;
  /** What follows `#`: where the window begins. */
  readonly fragment: string;
  /** In the language of the settings, as they are then. */
  readonly words: () => MenuWords;
  /** The page or its preload could not run. */
  readonly onFailure: (code: string, message: string) => void;
};

/** Opens the atlas's window where it was the last time. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(options.dataFolder, screens);
  const { maximized = false, ...bounds } = state ?? { width: 1280, height: 800 };
  const window = new BrowserWindow({
    ...bounds,
    ...safeWindow,
    webPreferences: {
      ...safeWebPreferences,
      preload: join(options.applicationFolder, 'out', 'preload', 'index.cjs'),
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
    console.log('Lindero is ready.');
  });
  window.on('close', () => {
    saveWindowState(options.dataFolder, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  askBeforeClosing(window, options.words);
  watchForFailure(window, options.onFailure);
  void window.loadURL(`${applicationOrigin}/${options.fragment}`);
  return window;
}

export const safeWindow = { title: 'Lindero', show: false, minWidth: 480, minHeight: 360 } as const;

/** Most of these are Electron's defaults; said here, so that a change of default changes nothing. */
export const safeWebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const;

function watchForFailure(window: BrowserWindow, onFailure: MainWindowOptions['onFailure']): void {
  const { webContents } = window;
  webContents.on('preload-error', (_event, path, error) => {
    onFailure('window.preload', `The bridge ${path} could not run (${error.message}).`);
  });
  webContents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    // -3 is a load that was given up for another one.
    if (isMainFrame && code !== -3)
      onFailure('window.load', `The window could not be loaded (${description}).`);
  });
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') onFailure('window.gone', `The window's process ended (${reason}).`);
  });
}
