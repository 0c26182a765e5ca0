import { type Browser, chromium, type Page } from '@playwright/test';
import type { Outcome } from '#shared/contract/errors.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import { startShellProgram } from '../../../e2e/hosts/shell.ts';
import { saveUntilKilled } from './save-until-killed.ts';
import type { WriteUntilKilled } from './writer.ts';

/** The built Electron bundles on the double of Electron, asked over IPC by the window's own bridge. */
export const writeInShell: WriteUntilKilled = async (dataFolder, milliseconds) => {
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
    const save = (draft: NoteDraft) => Promise.race([saveInPage(page, draft), gone]);
    return await saveUntilKilled(save, () => program.signal('SIGKILL'), milliseconds);
  } finally {
    program.signal('SIGKILL');
    await program.ended;
    await endChromium(browser);
  }
};

function saveInPage(page: Page, draft: NoteDraft): Promise<Outcome<unknown>> {
  return page.evaluate(
    async (request) => (await globalThis.atlas?.invoke('notes.save', request)) as Outcome<unknown>,
    draft,
  );
}

/** Chromium outlives the process that started it when that is killed. */
async function endChromium(browser: Browser | null): Promise<void> {
  if (browser === null) return;
  const session = await browser.newBrowserCDPSession().catch(() => null);
  await session?.send('Browser.close').catch(() => {});
  await browser.close().catch(() => {});
}
