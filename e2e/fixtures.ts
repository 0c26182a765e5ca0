import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { removeFolder } from '#main/files/remove-folder.ts';
import { chromiumLaunchOptions } from './chromium-options.ts';
import { copyApplication } from './copy-application.ts';
import { startInBrowser } from './hosts/browser.ts';
import { startInElectron, whyNoElectron } from './hosts/electron.ts';
import type { HostName } from './hosts/host-name.ts';
import type { RunningAtlas, StartOptions } from './hosts/running-atlas.ts';
import { type SharedAtlas, startSharedAtlas, type WindowOptions } from './hosts/shared-atlas.ts';
import { startInShell } from './hosts/shell.ts';
import { type AtlasPage, createAtlasPage } from './pages/atlas-page.ts';
import { createWatch } from './watch.ts';

export { expect };

/** The repository's own folder. */
export const repository = resolve(import.meta.dirname, '..');

type TestFixtures = {
  /** Fresh for every test. */
  readonly dataFolder: string;
  /** Answers with the folder of an application of its own, built already, to be damaged. */
  readonly copyApplication: () => string;
  /** Starts the atlas on the project's host; stopped after the test, which fails when anything went elsewhere or complained. */
  readonly start: (options?: Partial<StartOptions>) => Promise<RunningAtlas & { readonly atlas: AtlasPage }>;
  /**
   * A window as at a first start, without one where there can be: on the browser host, of an atlas that the stories
   * of a worker share. For all that is not about the start, the end, or the files in the data folder.
   */
  readonly openWindow: (options?: Partial<Omit<WindowOptions, 'onPage'>>) => Promise<AtlasPage>;
  /** The same, without any options. */
  readonly atlas: AtlasPage;
};

type WorkerFixtures = {
  readonly hostName: HostName;
  /** One Chromium for the browser host's pages; the other hosts bring their own. */
  readonly chromiumForPages: () => Promise<Browser>;
  readonly sharedAtlas: () => Promise<SharedAtlas>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  hostName: ['browser', { option: true, scope: 'worker' }],

  chromiumForPages: [
    async ({ hostName: _ }, use) => {
      let browser: Promise<Browser> | null = null;
      const options = chromiumLaunchOptions();
      const noLookUps = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
      await use(() => {
        browser ??= chromium.launch({ ...options, args: [...(options.args ?? []), noLookUps] });
        return browser;
      });
      await (await (browser as Promise<Browser> | null))?.close();
    },
    { scope: 'worker' },
  ],

  sharedAtlas: [
    async ({ chromiumForPages }, use) => {
      let atlas: Promise<SharedAtlas> | null = null;
      await use(() => {
        atlas ??= chromiumForPages().then((browser) => startSharedAtlas(browser, repository));
        return atlas;
      });
      const started = await (atlas as Promise<SharedAtlas> | null);
      expect(await started?.stop(), started?.output()).toBe(started === null ? undefined : 0);
    },
    { scope: 'worker' },
  ],

  dataFolder: async ({ hostName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `lindero-e2e-${hostName}-`));
    await use(folder);
    await removeFolder(folder);
  },

  copyApplication: async ({ hostName: _ }, use) => {
    const copies: string[] = [];
    await use(() => {
      const copy = copyApplication();
      copies.push(copy);
      return copy;
    });
    for (const copy of copies) await removeFolder(copy);
  },

  // It needs the copies only to be stopped before they go: a page may still read from one.
  start: async ({ hostName, chromiumForPages, dataFolder, copyApplication: _ }, use) => {
    const reason = hostName === 'electron' ? whyNoElectron() : null;
    base.skip(reason !== null, reason ?? '');
    const watch = createWatch();
    const running: (RunningAtlas & { readonly endsWith: number })[] = [];
    await use(async (options = {}) => {
      const complete: StartOptions = {
        application: repository,
        dataFolder,
        args: [],
        endsWith: 0,
        ...usualWindow,
        onPage: watch.on,
        ...options,
      };
      const started = await startOn(hostName, chromiumForPages, complete);
      running.push({ ...started, endsWith: complete.endsWith });
      return { ...started, atlas: createAtlasPage(started.page) };
    });
    // All are stopped before anything is asserted: what fails must leave nothing running.
    const codes: unknown[] = [];
    for (const each of running) codes.push(await each.stop());
    expect(watch.problems((url) => running.some((each) => each.isOwnUrl(url)))).toEqual([]);
    for (const each of running) {
      expect(each.entries().filter(({ what }) => unwanted.includes(what))).toEqual([]);
    }
    expect(codes, running.map((each) => each.output()).join('\n')).toEqual(
      running.map((each) => each.endsWith),
    );
  },

  openWindow: async ({ hostName, sharedAtlas, start }, use) => {
    if (hostName !== 'browser') {
      await use(async (options = {}) => (await start(options)).atlas);
      return;
    }
    const watch = createWatch();
    const shared = await sharedAtlas();
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const page = await shared.openWindow({ ...usualWindow, ...options, onPage: watch.on });
      pages.push(page);
      return createAtlasPage(page);
    });
    for (const page of pages) await shared.closeWindow(page);
    expect(watch.problems(shared.isOwnUrl)).toEqual([]);
  },

  atlas: async ({ openWindow }, use) => use(await openWindow()),
});

const usualWindow = { language: 'en-US', viewport: { width: 1280, height: 800 } } as const;

/** What the double of Electron writes down when something is wrong. */
const unwanted = ['request', 'invoke-failed', 'protocol-handler-failed'];

async function startOn(
  hostName: HostName,
  chromiumForPages: () => Promise<Browser>,
  options: StartOptions,
): Promise<RunningAtlas> {
  switch (hostName) {
    case 'browser':
      return startInBrowser(await chromiumForPages(), options);
    case 'shell':
      return startInShell(options);
    case 'electron':
      return startInElectron(options);
  }
}
