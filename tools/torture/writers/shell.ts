import { type Browser, chromium, type Page } from '@playwright/test';
import type { Outcome } from '#shared/contract/errors.ts';
import { startShellProgram } from '../../../e2e/hosts/shell.ts';
import { changeUntilKilled } from './change-until-killed.ts';
import type { WriteUntilKilled } from './writer.ts';

/** The built Electron bundles on the double of Electron, asked over IPC by the window's own bridge. */
export const writeInShell: WriteUntilKilled = async (options) => {
  const { dataFolder } = options;
  // Killed, it clears nothing away: what it keeps for a while goes with the data folder.
  const program = startShellProgram({ dataFolder, args: [], env: { TMPDIR: dataFolder } });
  let browser: Browser | null = null;
  try {
    const [, endpoint = ''] = await program.says(/DevTools listening on (ws:\S+)/);
    browser = await chromium.connectOverCDP(endpoint);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('The double of Electron opened no page.');
    await page.waitForFunction(() => 'atlas' in globalThis && document.querySelector('main') !== null);
    // What asks a process that was killed is never answered.
    const gone = program.ended.then((): never => {
      throw new Error('The program has ended.');
    });
    gone.catch(() => {});
    const invoke = (channel: string, request: unknown) =>
      Promise.race([askInPage(page, channel, request), gone]);
    await changeUntilKilled(invoke, () => program.signal('SIGKILL'), options);
  } finally {
    program.signal('SIGKILL');
    await program.ended;
    await endChromium(browser);
  }
};

function askInPage(page: Page, channel: string, request: unknown): Promise<Outcome<unknown>> {
  return page.evaluate(
    async (asked) =>
      (await globalThis.atlas?.invoke(asked.channel as never, asked.request as never)) as Outcome<unknown>,
    { channel, request },
  );
}

/** Chromium outlives the process that started it when that is killed. */
async function endChromium(browser: Browser | null): Promise<void> {
  if (browser === null) return;
  const session = await browser.newBrowserCDPSession().catch(() => null);
  await session?.send('Browser.close').catch(() => {});
  await browser.close().catch(() => {});
}
