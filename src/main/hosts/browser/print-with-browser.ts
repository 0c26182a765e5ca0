import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '#main/files/remove-folder.ts';
import { LinderoError, reasonOf } from '#shared/contract/errors.ts';
import { type AskBrowser, openDevtoolsPipe } from './devtools-pipe.ts';
import { asRoot, findBrowser } from './find-browser.ts';
import { offlineFlags } from './quiet-flags.ts';

/** A page of many notes takes seconds; a browser that says nothing for so long (milliseconds) hangs. */
const longestWait = 120_000;

/**
 * Prints a page as PDF, tagged and with an outline, with the installed Chromium,
 * Chrome or Edge, without a window. Nothing of the page runs, and nothing is
 * asked of a network. Throws `export.no-printer` or `export.not-printed`.
 */
export async function printWithBrowser(html: string): Promise<Uint8Array> {
  const program = findBrowser();
  if (program === null) {
    throw new LinderoError(
      'export.no-printer',
      'PDF is printed by Chromium, Chrome or Edge, and none was found. Install one, set LINDERO_BROWSER to it, or export HTML and print that.',
    );
  }
  const profile = mkdtempSync(join(tmpdir(), 'lindero-print-'));
  const child = spawn(
    program,
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      ...offlineFlags(null),
      ...asRoot,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit').catch(() => undefined);
  const timer = setTimeout(() => child.kill('SIGKILL'), longestWait);
  try {
    return await printPage(openDevtoolsPipe(child), html);
  } catch (cause) {
    throw new LinderoError(
      'export.not-printed',
      `The page could not be printed (${reasonOf(cause)}). Export it as HTML and print that from a browser.`,
      { cause },
    );
  } finally {
    clearTimeout(timer);
    child.kill();
    await ended;
    // What stays behind in the temporary folder is no reason to lose a printed page.
    await removeFolder(profile).catch(() => {});
  }
}

async function printPage(ask: AskBrowser, html: string): Promise<Uint8Array> {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const inPage = (method: string, parameters = {}) => ask(method, parameters, String(sessionId));
  await inPage('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = await inPage('Page.getFrameTree');
  const { frame } = frameTree as { readonly frame: { readonly id: string } };
  await inPage('Page.setDocumentContent', { frameId: frame.id, html });
  const { data } = await inPage('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(String(data), 'base64');
}
