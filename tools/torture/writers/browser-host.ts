import { join } from 'node:path';
import type { Outcome } from '#shared/contract/errors.ts';
import { httpPaths, type InvokeMessage, windowKeyName } from '#shared/contract/transport.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import { startProgram } from '../../../e2e/hosts/program.ts';
import { saveUntilKilled } from './save-until-killed.ts';
import type { WriteUntilKilled } from './writer.ts';

/** The browser host as `npm start` runs it, asked over HTTP as its page asks. */
export const writeInBrowserHost: WriteUntilKilled = async (dataFolder, milliseconds) => {
  const program = startProgram(
    [process.execPath, join('tools', 'start.mjs'), '--host=browser', '--no-open', `--data=${dataFolder}`],
    { cwd: process.cwd() },
  );
  try {
    const [, link = ''] = await program.says(/Lindero is ready: (\S+)/);
    const save = await enter(link);
    return await saveUntilKilled(save, () => program.signal('SIGKILL'), milliseconds);
  } finally {
    program.signal('SIGKILL');
    await program.ended;
  }
};

/** Comes in through the link, and answers with a way to save notes. */
async function enter(link: string): Promise<(draft: NoteDraft) => Promise<Outcome<unknown>>> {
  const { origin } = new URL(link);
  const entry = await fetch(link);
  const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const key = new RegExp(`name="${windowKeyName}" content="([^"]+)"`).exec(await entry.text())?.[1] ?? '';
  return async (request) => {
    const response = await fetch(new URL(httpPaths.invoke, origin), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie, [windowKeyName]: key },
      body: JSON.stringify({ channel: 'notes.save', request } satisfies InvokeMessage),
    });
    return (await response.json()) as Outcome<unknown>;
  };
}
