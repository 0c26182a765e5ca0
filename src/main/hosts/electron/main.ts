import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { applicationFolders, defaultDataFolder, prepareDataFolder } from '#main/application-folders.ts';
import { type Core, createCore } from '#main/core.ts';
import { indexWindowFiles } from '#main/hosts/window-files.ts';
import { toFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import { registerApplicationScheme, setupApplicationScheme } from './application-scheme.ts';
import { showFailure } from './failure-window.ts';
import { setupIpc } from './ipc.ts';
import { openMainWindow } from './main-window.ts';
import { nativeWords, setupMenuAndTheme } from './menu.ts';
import { setupNavigationGuards } from './navigation-guards.ts';
import { openInReadersBrowser } from './open-outside.ts';
import { collectOpenRequests, type OpenRequests } from './open-requests.ts';
import { readElectronOptions } from './options.ts';
import { printInHiddenWindow } from './print-in-hidden-window.ts';
import { setupQuit, setupSignals } from './quit.ts';
import { setupSessionGuards, silenceChromium } from './session-guards.ts';

/** The desktop application: a window of Electron for the core. */
export function startElectronHost(): void {
  registerApplicationScheme();
  silenceChromium();
  const options = readElectronOptions(process.argv.slice(1), process.cwd());
  const dataFolder = options.dataFolder ?? defaultDataFolder();
  app.setName('Lindero');
  // One instance per data folder: Electron's lock lies in this one.
  app.setPath('userData', join(dataFolder, 'window', 'electron'));
  if (!app.requestSingleInstanceLock()) {
    console.log('Lindero is open already: its window has been asked to come forward.');
    app.quit();
    return;
  }
  setupSignals();
  const requests = collectOpenRequests(options.open);
  app
    .whenReady()
    .then(() => onReady(dataFolder, requests))
    .catch((error) => failToOpen(toFailure(error)));
}

async function onReady(dataFolder: string, requests: OpenRequests): Promise<void> {
  setupSessionGuards();
  setupNavigationGuards();
  const folders = applicationFolders(import.meta.dirname);
  const files = indexWindowFiles(folders);
  prepareDataFolder(dataFolder);
  const core = await createCore({
    host: 'electron',
    version: app.getVersion(),
    folders,
    dataFolder,
    printPdf: printInHiddenWindow,
    openOutside: openInReadersBrowser,
  });
  setupApplicationScheme(files);
  setupIpc(core);
  setupMenuAndTheme(core.settings);
  setupQuit(core);
  await setupWindows(core, folders.application, requests);
}

async function setupWindows(core: Core, applicationFolder: string, requests: OpenRequests): Promise<void> {
  const open = (fragment: string) =>
    openMainWindow({
      applicationFolder,
      dataFolder: core.dataFolder,
      fragment,
      words: () => nativeWords(core.settings.current()),
      onFailure: (code, message) => failToOpen({ code, message: `${message} Start Lindero again.` }),
    });
  open(await requests.attach(core));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open('');
  });
}

/** Never a blank window: the message takes the place of every other window, and closing it ends the application. */
function failToOpen(failure: Failure): void {
  const message = showFailure(failure);
  for (const window of BrowserWindow.getAllWindows()) {
    if (window !== message) window.destroy();
  }
  message.once('closed', () => app.exit(1));
}
