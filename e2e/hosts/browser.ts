import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { startProgram } from './program.ts';
import type { RunningAtlas, StartOptions } from './running-atlas.ts';

/** The browser host as `npm start` runs it, in a page of its own. */
export async function startInBrowser(browser: Browser, options: StartOptions): Promise<RunningAtlas> {
  const program = startProgram(
    [
      process.execPath,
      join(options.application, 'tools', 'start.mjs'),
      '--host=browser',
      '--no-open',
      `--data=${options.dataFolder}`,
      ...options.args,
    ],
    // No screen: nothing that a test does opens a browser of whoever runs it.
    { cwd: options.application, env: { DISPLAY: '', WAYLAND_DISPLAY: '', WSL_DISTRO_NAME: undefined } },
  );
  const [, link = ''] = await program.says(/Lindero is ready: (\S+)/);
  const context = await browser.newContext({ locale: options.language, viewport: options.viewport });
  const page = await context.newPage();
  options.onPage(page);
  await page.goto(link);
  const { origin } = new URL(link);
  return {
    page,
    isOwnUrl: (url) => new URL(url).origin === origin,
    entries: () => [],
    output: program.output,
    stop: async () => {
      await context.close();
      program.signal('SIGTERM');
      return program.ended;
    },
  };
}
