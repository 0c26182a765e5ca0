import { app, BrowserWindow } from 'electron';
import type { Core } from '#main/core.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { formatHash, formatLink, isLinkText, linkScheme, parseLink } from '#shared/links/link.ts';
import { readElectronOptions } from './options.ts';

export type OpenRequests = {
  /**
   * From now on requests go to the core. Answers with what follows `#` for the
   * window that is about to open: the last thing that was asked for, or ''.
   */
  readonly attach: (core: Core) => Promise<string>;
};

/**
 * Files and links that the desktop hands over: on the command line, by macOS's
 * events (which may come before Electron is ready), or from a second start.
 */
export function collectOpenRequests(fromCommandLine: readonly string[]): OpenRequests {
  const waiting = [...fromCommandLine];
  let open = (target: string): void => {
    waiting.push(target);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    open(url);
  });
  app.on('second-instance', (_event, args, workingFolder) => {
    comeForward();
    for (const target of readElectronOptions(args, workingFolder).open) open(target);
  });
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  return {
    attach: async (core) => {
      open = (target) => void openInWindow(core, target);
      const links = await Promise.all(waiting.map((target) => linkTo(core, target)));
      const last = parseLink(links.findLast((link) => link !== null) ?? '');
      return last === null ? '' : formatHash(last);
    },
  };
}

async function openInWindow(core: Core, target: string): Promise<void> {
  const link = await linkTo(core, target);
  if (link !== null) core.events.emit({ name: 'app.open', payload: { link } });
}

/** The link to what was asked for; a file is taken into the library first. Null, and a notice, when it cannot be had. */
async function linkTo(core: Core, target: string): Promise<string | null> {
  try {
    return isLinkText(target) ? checkLink(target) : await core.openFile(target);
  } catch (error) {
    core.notify(toFailure(error));
    return null;
  }
}

function checkLink(text: string): string {
  const link = parseLink(text);
  if (link !== null) return formatLink(link);
  throw new LinderoError('app.bad-link', `This link cannot be followed: ${text.slice(0, 80)}`);
}

function comeForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
