import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, expect } from '@playwright/test';
import { isOwnUrl } from '../electron-double/origins.ts';
import { type Program, startProgram } from './program.ts';
import type { Entry, RunningAtlas, StartOptions } from './running-atlas.ts';

const repository = resolve(import.meta.dirname, '..', '..');

/** The built main process on the double of Electron. */
type ProgramOptions = Pick<StartOptions, 'dataFolder' | 'args'> &
  Partial<StartOptions> & { readonly env?: NodeJS.ProcessEnv };

export function startShellProgram(options: ProgramOptions): Program & { entries: () => readonly Entry[] } {
  const application = options.application ?? repository;
  const record = join(options.dataFolder, `electron-double-${randomUUID()}.jsonl`);
  const program = startProgram(
    [
      process.execPath,
      '--import=tsx',
      `--import=${new URL('../electron-double/register.ts', import.meta.url).href}`,
      join(application, 'out', 'main', 'index.js'),
      `--data=${options.dataFolder}`,
      ...options.args,
    ],
    {
      cwd: application,
      env: {
        ELECTRON_DOUBLE_RECORD: record,
        ELECTRON_DOUBLE_ANSWERS: (options.answers ?? []).join(','),
        ELECTRON_DOUBLE_LOCALE: options.language ?? 'en-US',
        ...options.env,
      },
    },
  );
  const entries = () =>
    existsSync(record)
      ? readFileSync(record, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Entry)
      : [];
  return { ...program, entries };
}

/** The same, driven through the double's Chromium. */
export async function startInShell(options: StartOptions): Promise<RunningAtlas> {
  const program = startShellProgram(options);
  const [, endpoint = ''] = await program.says(/DevTools listening on (ws:\S+)/);
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (page === undefined) throw new Error('The double of Electron opened no page.');
  options.onPage(page);
  const isShown = () => program.entries().some(({ what }) => what === 'window-shown');
  await expect.poll(isShown, { timeout: 60_000 }).toBe(true);
  // As if a person had dragged the window's corner: the application opens it at its own size.
  await page.setViewportSize(options.viewport);
  return {
    page,
    isOwnUrl,
    entries: program.entries,
    output: program.output,
    stop: async () => {
      program.signal('SIGTERM');
      const code = await program.ended;
      await browser.close();
      return code;
    },
  };
}
