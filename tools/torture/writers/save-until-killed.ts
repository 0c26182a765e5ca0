import type { Outcome } from '#shared/contract/errors.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import { tortureDraft } from '../note-draft.ts';

/** Saves one note after the other through a host until that has been killed; answers with the acknowledged ids. */
export async function saveUntilKilled(
  save: (draft: NoteDraft) => Promise<Outcome<unknown>>,
  kill: () => void,
  milliseconds: number,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  let killed = false;
  const killNow = () => {
    killed = true;
    kill();
  };
  for (;;) {
    const draft = tortureDraft();
    let outcome: Outcome<unknown>;
    try {
      outcome = await save(draft);
    } catch (error) {
      if (killed) return acknowledged;
      throw error;
    }
    if (!outcome.ok) throw new Error(`A note was refused: ${outcome.error.code}: ${outcome.error.message}`);
    if (acknowledged.length === 0) setTimeout(killNow, milliseconds);
    acknowledged.push(draft.id);
  }
}
