import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import open from 'open';
import { findBrowser } from './find-browser.ts';
import { quietFlags } from './quiet-flags.ts';

export type OpenedWindow =
  /** `ended` resolves when the window's program ends. */
  | {
      readonly kind: 'window';
      readonly program: string;
      readonly process: ChildProcess;
      readonly ended: Promise<void>;
    }
  | { readonly kind: 'default-browser' }
  /** Nothing could be opened; `reason` says why and what to do. */
  | { readonly kind: 'none'; readonly reason: string };

/** Opens the link as an application window, else in the default browser, else says why not. */
export async function openWindow(link: string, dataFolder: string): Promise<OpenedWindow> {
  if (isWithoutScreen()) {
    return {
      kind: 'none',
      reason: 'This session has no screen: open the address above in a browser of this machine.',
    };
  }
  const program = findBrowser();
  if (program !== null) return openApplicationWindow(program, link, dataFolder);
  try {
    const opener = await open(link);
    const failed = new Promise<boolean>((resolve) => {
      opener.once('error', () => resolve(true));
      opener.once('exit', (code) => resolve(code !== 0));
      setTimeout(resolve, 2_000, false).unref();
    });
    if (!(await failed)) return { kind: 'default-browser' };
  } catch {
    // No opener: the same as one that failed.
  }
  return {
    kind: 'none',
    reason:
      'No browser was found. Install Chromium, Chrome or Edge, or set LINDERO_BROWSER, or open the address above yourself.',
  };
}

function isWithoutScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return (
    process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && process.env.WSL_DISTRO_NAME === undefined
  );
}

function openApplicationWindow(program: string, link: string, dataFolder: string): OpenedWindow {
  // Chromium's sandbox refuses to run as root; the window shows nothing but this atlas.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = `--user-data-dir=${join(dataFolder, 'window', 'browser')}`;
  const child = spawn(program, [`--app=${link}`, profile, ...quietFlags, ...asRoot], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { kind: 'window', program, process: child, ended };
}
