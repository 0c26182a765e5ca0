import type { Scope } from './grammar/scope.ts';
import type { Cue } from './lexicon/cues.ts';

const VERBAL: ReadonlySet<Cue> = new Set<Cue>([
  'have',
  'hosts',
  'located',
  'be',
  'past',
  'opened',
  'reopened',
  'planned',
  'negated',
  'accredited',
  'represented',
  'covered',
  'moved',
]);

/** Whether a line is a statement rather than an entry of a list. What stands in brackets is a remark. */
export function isVerbal(scope: Scope): boolean {
  let depth = 0;
  for (let at = 0; at < scope.words.length; ) {
    const text = scope.words[at]?.text;
    if (text === '(') depth += 1;
    if (text === ')') depth = Math.max(0, depth - 1);
    const match = scope.at(at);
    if (depth === 0 && match?.meaning.kind === 'cue' && VERBAL.has(match.meaning.cue)) return true;
    at += match?.length ?? 1;
  }
  return false;
}

const IRREGULAR = new Set(
  'broke took held sent led came went fled shot burnt threw drew became began struck met'.split(' '),
);

/** "Protesters ransacked the embassy in Kabul": a sentence with a verb that says nothing of missions. */
export function tellsEvent({ words, at }: Scope): boolean {
  return words.some(({ key, text, kind }, index) => {
    if (kind !== 'word' || text !== key || at(index) !== null) return false;
    const isPast = /^\p{L}{3,}ed$/u.test(key) || IRREGULAR.has(key);
    return isPast && words[index + 1]?.key !== 'by';
  });
}
