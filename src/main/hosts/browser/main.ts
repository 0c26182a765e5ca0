import { setTimeout as wait } from 'node:timers/promises';
import { applicationFolders, defaultDataFolder } from '#main/application-folders.ts';
import { visibleText } from '#main/commands/visible-text.ts';
import { type Core, createCore } from '#main/core.ts';
import { readVersion } from '#main/hosts/read-version.ts';
import { indexWindowFiles } from '#main/hosts/window-files.ts';
import { formatHash, parseLink } from '#shared/links/link.ts';
import { openInDefaultBrowser } from './default-browser.ts';
import { openWindow } from './open-window.ts';
import { printWithBrowser } from './print-with-browser.ts';
import { type BrowserServer, startBrowserServer } from './server.ts';

/** How long a browser may take from its start to the atlas before that is said, in milliseconds. */
const patience = 30_000;

export type BrowserHostOptions = {
  /** 0: any free port. */
  readonly port: number;
  /** null: where the platform keeps user data. */
  readonly dataFolder: string | null;
  /** An article or a pack to begin with; null: as the window was left. */
  readonly articleFile: string | null;
  readonly openWindow: boolean;
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
};

export type BrowserHost = {
  /** Resolves when the person closes the atlas's window; never, when it was opened in no window of its own. */
  readonly windowClosed: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Runs the atlas for a browser. Fails with a `LinderoError` when it cannot start. */
export async function runBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const say = (line: string) => options.say(visibleText(line));
  const folders = applicationFolders(import.meta.dirname);
  const core = await createCore({
    host: 'browser',
    version: readVersion(folders.application),
    folders,
    dataFolder: options.dataFolder ?? defaultDataFolder(),
    printPdf: printWithBrowser,
    openOutside: (address) => openInDefaultBrowser(address),
  });
  const fragment = options.articleFile === null ? '' : await openFirst(core, options.articleFile);
  const server = await startBrowserServer({
    dispatch: core.dispatch,
    events: core.events,
    files: indexWindowFiles(folders),
    port: options.port,
    fragment,
  });
  for (const notice of core.notices) say(notice.message);
  say(`Lindero is ready: ${server.link}`);
  const window = options.openWindow
    ? await showWindow(server, core.dataFolder, say)
    : { closed: never(), end: () => {} };
  return {
    windowClosed: window.closed,
    stop: async () => {
      window.end();
      await server.close();
      await core.close();
    },
  };
}

/** Takes the file into the library; answers with what follows `#` in the address. */
async function openFirst(core: Core, path: string): Promise<string> {
  const link = parseLink(await core.openFile(path));
  return link === null ? '' : formatHash(link);
}

type ShownWindow = { readonly closed: Promise<void>; readonly end: () => void };

async function showWindow(
  server: BrowserServer,
  dataFolder: string,
  say: BrowserHostOptions['say'],
): Promise<ShownWindow> {
  const { link, used } = server.linkForOnce();
  const opened = await openWindow(link, dataFolder);
  if (opened.kind === 'none') {
    say(opened.reason);
    return { closed: never(), end: () => {} };
  }
  const { page } = opened;
  void used.then(page.remove);
  void sayWhenUnused(used, say);
  if (opened.kind === 'default-browser') {
    say('Opened in the default browser. Ctrl-C here stops Lindero.');
    return { closed: never(), end: page.remove };
  }
  const end = () => {
    opened.process.kill();
    page.remove();
  };
  return { closed: closedByPerson(server, opened.ended, say), end };
}

/** A browser may be forbidden to read the page that leads to the link, by its package or by who keeps the machine. */
async function sayWhenUnused(used: Promise<void>, say: BrowserHostOptions['say']): Promise<void> {
  const late = wait(patience, true, { ref: false });
  if (await Promise.race([used, late])) {
    say(
      'The browser has not come to the atlas yet. If its window stays empty, open the address above in it.',
    );
  }
}

/**
 * A browser program ends when its last window is closed. It also ends when it
 * could not start, and when it gave the link to one that runs already; then the
 * atlas goes on until Ctrl-C. Which of them it was is seen by the windows that
 * came, and never by how long it took.
 */
async function closedByPerson(
  server: BrowserServer,
  ended: Promise<void>,
  say: BrowserHostOptions['say'],
): Promise<void> {
  await ended;
  const hadWindow = server.hadWindow();
  await wait(hadWindow ? 1_000 : 3_000);
  if (server.windowCount() === 0) {
    if (hadWindow) return;
    say('The window could not be opened. Open the address above in a browser. Ctrl-C here stops Lindero.');
  }
  await never();
}

function never(): Promise<void> {
  return new Promise(() => {});
}
