import { join } from 'node:path';
import type { Outcome } from '#shared/contract/errors.ts';
import { httpPaths, windowKeyName } from '#shared/contract/transport.ts';
import { startProgram } from '../../../e2e/hosts/program.ts';
import { changeUntilKilled } from './change-until-killed.ts';
import type { WriteUntilKilled } from './writer.ts';

/** The browser host as `npm start` runs it, asked over HTTP as its page asks. */
export const writeInBrowserHost: WriteUntilKilled = async (options) => {
  const program = startProgram(
    [
      process.execPath,
      join('tools', 'start.mjs'),
      '--host=browser',
      '--no-open',
      `--data=${options.dataFolder}`,
    ],
    { cwd: process.cwd() },
  );
  try {
    const [, link = ''] = await program.says(/Lindero is ready: (\S+)/);
    await changeUntilKilled(await enter(link), () => program.signal('SIGKILL'), options);
  } finally {
    program.signal('SIGKILL');
    await program.ended;
  }
};

/** Comes in through the link, and answers with a way to ask. */
async function enter(
  link: string,
): Promise<(channel: string, request: unknown) => Promise<Outcome<unknown>>> {
  const { origin } = new URL(link);
  const entry = await fetch(link);
  const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const key = new RegExp(`name="${windowKeyName}" content="([^"]+)"`).exec(await entry.text())?.[1] ?? '';
  return async (channel, request) => {
    const response = await fetch(new URL(httpPaths.invoke, origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie, [windowKeyName]: key },
      body: JSON.stringify({ channel, request }),
    });
    return (await response.json()) as Outcome<unknown>;
  };
}
