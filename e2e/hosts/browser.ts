import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Program, startProgram } from './program.ts';
import type { RunningAtlas, StartOptions } from './running-atlas.ts';

/** The browser host as `npm start` runs it, and the link that it prints. */
export async function startBrowserHost(
  options: Pick<StartOptions, 'application' | 'dataFolder' | 'args'>,
): Promise<{ readonly program: Program; readonly link: string }> {
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
  return { program, link };
}

/** The same, in a page of its own. */
export async function startInBrowser(browser: Browser, options: StartOptions): Promise<RunningAtlas> {
  const { program, link } = await startBrowserHost(options);
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
