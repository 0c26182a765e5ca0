import type { Cue } from '../lexicon/cues.ts';
import type { Scope } from './scope.ts';

const VERBS: ReadonlySet<Cue> = new Set<Cue>([
  'have',
  'be',
  'past',
  'opened',
  'reopened',
  'closed',
  'planned',
  'negated',
  'hosts',
  'accredited',
  'covered',
  'represented',
  'moved',
]);
/** `accredits`, `does`: verbs that are no cue or no verb in every form. */
const OTHER_VERBS = new Set([
  'does',
  'do',
  'did',
  'accredits',
  'accredited',
  'covered',
  'uses',
  'sends',
  'sent',
  'continues',
  'works',
  'work',
]);
/** "Algeria, which has": the State before is still the subject. */
const WHO = new Set(['which', 'who', 'that']);
const LONGEST_ASIDE = 12;

/** Whether a finite verb comes next, so that the words before are a subject. Adverbs and asides are passed over. */
export function verbFollows(scope: Scope, index: number): boolean {
  for (let at = index; at < Math.min(scope.words.length, index + LONGEST_ASIDE); ) {
    const meaning = scope.at(at);
    const word = scope.words[at];
    if (word === undefined) return false;
    if (isVerbAt(scope, at)) return true;
    if (meaning?.meaning.kind === 'cue' && meaning.meaning.cue === 'adverb') at += meaning.length;
    else if (word.text === '(') at = closingBracket(scope, at) + 1;
    else if (word.text === ',' && scope.at(at + 1)?.meaning.kind === 'cue' && isAdverb(scope, at + 1))
      at += 1;
    else if (word.text === ',' && (at > index || WHO.has(scope.words[at + 1]?.key ?? ''))) at += 1;
    else if (WHO.has(word.key)) at += 1;
    else return false;
  }
  return false;
}

/** Whether a finite verb is the very next word. */
export function isVerbAt(scope: Scope, index: number): boolean {
  const meaning = scope.at(index)?.meaning;
  // "accredited to Togo until 2021": what is over is no verb, and Togo no subject.
  if (['until', 'prior'].includes(scope.words[index]?.key ?? '')) return false;
  return (
    (meaning?.kind === 'cue' && VERBS.has(meaning.cue)) || OTHER_VERBS.has(scope.words[index]?.key ?? '')
  );
}

function isAdverb(scope: Scope, index: number): boolean {
  const meaning = scope.at(index)?.meaning;
  return meaning?.kind === 'cue' && meaning.cue === 'adverb';
}

/** The bracket that closes the one here, or the last word that an aside may have. */
export function closingBracket({ words }: Scope, index: number): number {
  const last = Math.min(words.length - 1, index + LONGEST_ASIDE);
  for (let at = index; at < last; at++) if (words[at]?.text === ')') return at;
  return last;
}
