import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { browserFolder } from './browser-folder.ts';
import { isWithoutScreen, openInDefaultBrowser } from './default-browser.ts';
import { asRoot, findBrowser } from './find-browser.ts';
import { type LinkPage, writeLinkPage } from './link-page.ts';
import { offlineFlags } from './quiet-flags.ts';

export type OpenedWindow =
  /** `ended` resolves when the window's program ends. */
  | {
      readonly kind: 'window';
      readonly page: LinkPage;
      readonly process: ChildProcess;
      readonly ended: Promise<void>;
    }
  | { readonly kind: 'default-browser'; readonly page: LinkPage }
  /** Nothing could be opened; `reason` says why and what to do. */
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Opens the link as an application window, else in the default browser, else
 * says why not. The browser is given a page that leads to the link; whoever
 * opens the window removes the page when the link was used.
 */
export async function openWindow(link: string, dataFolder: string): Promise<OpenedWindow> {
  if (isWithoutScreen()) {
    return {
      kind: 'none',
      reason: 'This session has no screen: open the address above in a browser of this machine.',
    };
  }
  const program = findBrowser();
  const folder = browserFolder(program, dataFolder);
  const page = writeLinkPage(folder, link);
  if (program !== null) {
    const offline = offlineFlags(Number(new URL(link).port));
    return { kind: 'window', page, ...startBrowser(program, page.address, folder, offline) };
  }
  if (await openInDefaultBrowser(page.address)) return { kind: 'default-browser', page };
  page.remove();
  return {
    kind: 'none',
    reason:
      'No browser was found. Install Chromium, Chrome or Edge, or set LINDERO_BROWSER, or open the address above yourself.',
  };
}

function startBrowser(program: string, address: string, folder: string, offline: readonly string[]) {
  const profile = `--user-data-dir=${join(folder, 'browser')}`;
  // Chromium warns of the switch that keeps it from every network as if it were a danger, in a bar across the atlas.
  const withoutWarning = '--test-type';
  const child = spawn(program, [`--app=${address}`, profile, withoutWarning, ...offline, ...asRoot], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { process: child, ended };
}
