import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { removeFolder } from '#main/files/remove-folder.ts';
import { chromiumLaunchOptions } from '../chromium-options.ts';
import { proxyBypassList, resolverRules } from './origins.ts';
import { refuse } from './refuse.ts';
import { startWindowServer } from './window-server.ts';

let context: BrowserContext | null = null;
let profile = '';

/** Starts the Chromium whose pages are the windows; tests drive the same one through the endpoint that is printed. */
export async function launchChromium(switches: ReadonlyMap<string, string>): Promise<void> {
  const port = await startWindowServer();
  profile = mkdtempSync(join(tmpdir(), 'lindero-electron-double-'));
  const own = [...switches].filter(([name]) => !['host-resolver-rules', 'proxy-bypass-list'].includes(name));
  const options = chromiumLaunchOptions();
  context = await chromium.launchPersistentContext(profile, {
    ...options,
    viewport: null,
    locale: process.env.ELECTRON_DOUBLE_LOCALE ?? 'en-US',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...(options.args ?? []),
      ...own.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
      `--host-resolver-rules=${resolverRules(port, switches.get('host-resolver-rules'))}`,
      `--proxy-bypass-list=${proxyBypassList(switches.get('proxy-bypass-list'))}`,
      '--remote-debugging-port=0',
    ],
  });
  const [debugPort, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  console.error(`DevTools listening on ws://127.0.0.1:${debugPort}${path}`);
}

export async function closeChromium(): Promise<void> {
  await context?.close().catch(() => {});
  if (profile !== '') await removeFolder(profile);
}

/** The first page is there from the start; a window takes it before it asks for another. */
const taken = new Set<Page>();

export async function takePage(): Promise<Page> {
  const from = chromiumContext();
  const page = from.pages().find((each) => !taken.has(each)) ?? (await from.newPage());
  taken.add(page);
  return page;
}

export function chromiumContext(): BrowserContext {
  return context ?? refuse('Chromium is not running');
}
