import type { Post } from './post.ts';
import type { LeadIn } from './read-lead-in.ts';

/** What a statement ends with when a list goes on with it: "and consulates in", "in the following cities:". */
const LEADS_ON = /(?:\b(?:in|at|including|namely|en)|:)$/i;

/** What the list below a statement is of, where its last missions wait for their cities; null where none do. */
export function listAhead(posts: readonly Post[], text: string): LeadIn | null {
  const last = posts.at(-1);
  if (last === undefined || !last.plural || last.places.length > 0 || last.inCapital || last.everyone)
    return null;
  const isThere = last.standing === 'present' || last.standing === 'opened';
  if (!isThere || !LEADS_ON.test(text.trimEnd())) return null;
  return { sender: last.sender, receiver: null, bare: null, type: last.type, plural: true };
}
