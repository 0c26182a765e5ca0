import { exactly, type FoundAgain, orphan } from './found-again.ts';
import type { Evidence } from './subject-kind.ts';

/**
 * A few letters that say what a thing is, for links, which have no room for all that a note keeps: the same
 * mark, the same thing. FNV-1a twice over, from either end: 64 bits as 16 hexadecimal digits.
 */
export function markOf(value: unknown): string {
  const units = Array.from(JSON.stringify(value), (character) => character.codePointAt(0) ?? 0);
  return [units, units.toReversed()].map(fnv).join('');
}

function fnv(values: readonly number[]): string {
  let state = 0x811c9dc5;
  for (const value of values) state = Math.imul(state ^ value, 0x01000193) >>> 0;
  return state.toString(16).padStart(8, '0');
}

/** The mark in the query of a link: `as`. */
export function readMark(query: URLSearchParams): Evidence {
  const mark = query.get('as');
  return mark !== null && /^[0-9a-f]{16}$/.test(mark) ? { as: mark } : {};
}

export const markEvidence = (mark: string | undefined): Evidence => (mark === undefined ? {} : { as: mark });

/** Follows a link to something whose id counts: to the one thing of its mark, else to what has its id, where that is there. */
export function followMark<Its extends { readonly id: string }>(
  subject: Its,
  ofItsMark: readonly { readonly id: string }[],
  isThere: boolean,
  isName: boolean,
): FoundAgain<Its> {
  const [only, ...others] = ofItsMark;
  if (only !== undefined && others.length === 0) return exactly({ ...subject, id: only.id });
  if (!isThere) return orphan;
  return isName ? exactly(subject) : { state: 'changed', subject };
}
