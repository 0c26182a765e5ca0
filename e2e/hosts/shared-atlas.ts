import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { removeFolder } from '#main/files/remove-folder.ts';
import type { Channel, ChannelRequest, ChannelResult } from '#shared/contract/channels.ts';
import type { Outcome } from '#shared/contract/errors.ts';
import { httpPaths, windowKeyName } from '#shared/contract/transport.ts';
import { firstSession } from '#shared/models/session.ts';
import { defaultSettings } from '#shared/models/settings.ts';
import { startBrowserHost } from './browser.ts';
import type { StartOptions } from './running-atlas.ts';

export type WindowOptions = Pick<StartOptions, 'language' | 'viewport' | 'onPage'>;

export type Ask = <Name extends Channel>(
  channel: Name,
  request: ChannelRequest<Name>,
) => Promise<ChannelResult<Name>>;

/** One atlas on the browser host that many stories use, one after another. */
export type SharedAtlas = {
  /** A window as at the very first start: what stories before left is put away. */
  readonly openWindow: (options: WindowOptions) => Promise<Page>;
  readonly closeWindow: (page: Page) => Promise<void>;
  /** Asks the core what a window may ask it. */
  readonly ask: Ask;
  readonly isOwnUrl: (url: string) => boolean;
  readonly output: () => string;
  /** Answers with the exit code of the program. */
  readonly stop: () => Promise<number | null>;
};

export async function startSharedAtlas(browser: Browser, application: string): Promise<SharedAtlas> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-e2e-shared-'));
  const { program, link } = await startBrowserHost({ application, dataFolder, args: [] });
  const { origin } = new URL(link);
  const entry = await fetch(link);
  const [name = '', value = ''] = (entry.headers.get('set-cookie') ?? '').split(';')[0]?.split('=') ?? [];
  const key = new RegExp(`name="${windowKeyName}" content="([^"]+)"`).exec(await entry.text())?.[1] ?? '';

  const ask: Ask = async (channel, request) => {
    const answer = await fetch(`${origin}/${httpPaths.invoke}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin,
        cookie: `${name}=${value}`,
        [windowKeyName]: key,
      },
      body: JSON.stringify({ channel, request }),
    });
    const outcome = (await answer.json()) as Outcome<ChannelResult<typeof channel>>;
    if (!outcome.ok) throw new Error(`${channel}: ${outcome.error.code}: ${outcome.error.message}`);
    return outcome.value;
  };

  async function putAway(): Promise<void> {
    for (const { id, trashedAt } of await ask('notes.list', {})) {
      if (trashedAt === null) await ask('notes.trash', { id, trashed: true });
      await ask('notes.delete', { id });
    }
    for (const { id, builtIn } of await ask('library.list', {})) {
      if (!builtIn) await ask('library.remove', { id });
    }
    // No window can empty it.
    const trash = join(dataFolder, 'library', 'trash');
    for (const file of readdirSync(trash)) rmSync(join(trash, file), { recursive: true });
    await ask('app.saveSettings', defaultSettings);
    await ask('app.saveSession', firstSession);
  }

  return {
    async openWindow({ language, viewport, onPage }) {
      await putAway();
      const context = await browser.newContext({
        locale: language,
        viewport,
        storageState: {
          cookies: [
            {
              name,
              value,
              domain: '127.0.0.1',
              path: '/',
              expires: -1,
              httpOnly: true,
              secure: false,
              sameSite: 'Strict',
            },
          ],
          origins: [{ origin, localStorage: [{ name: windowKeyName, value: key }] }],
        },
      });
      const page = await context.newPage();
      onPage(page);
      await page.goto(origin);
      return page;
    },
    async closeWindow(page) {
      // It says its last word now, and not while the next story begins.
      await page.goto('about:blank');
      await page.context().close();
    },
    ask,
    isOwnUrl: (url) => new URL(url).origin === origin,
    output: program.output,
    async stop() {
      program.signal('SIGTERM');
      const code = await program.ended;
      await removeFolder(dataFolder);
      return code;
    },
  };
}
