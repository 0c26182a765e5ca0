import type { Outcome } from '#shared/contract/errors.ts';
import { createChanges } from '../changes.ts';
import type { WriterOptions } from './writer.ts';

/** Makes one change after the other through a host until that has been killed. */
export async function changeUntilKilled(
  invoke: (channel: string, request: unknown) => Promise<Outcome<unknown>>,
  kill: () => void,
  { told, known, killAt }: WriterOptions,
): Promise<void> {
  let killed = false;
  let done = 0;
  const next = createChanges({
    known,
    isAlone: true,
    told: {
      ...told,
      done() {
        told.done();
        done += 1;
        if (done !== killAt.changes) return;
        setTimeout(() => {
          killed = true;
          kill();
        }, killAt.milliseconds);
      },
    },
    async ask(channel, request) {
      const outcome = await invoke(channel, request);
      if (outcome.ok) return outcome.value;
      throw Object.assign(new Error(`${channel} was refused: ${outcome.error.message}`), outcome.error);
    },
  });
  try {
    for (;;) await next();
  } catch (error) {
    if (!killed) throw error;
  }
}
