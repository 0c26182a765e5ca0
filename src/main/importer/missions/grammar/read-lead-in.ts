import type { TermType } from '../lexicon/mission-terms.ts';
import { namesCityToo } from './read-cities.ts';
import { countryMeant, type Scope } from './scope.ts';

/** What a heading or a line above a list says of the missions below it. */
export type LeadIn = {
  readonly sender: string | null;
  readonly receiver: string | null;
  /** A State named without saying whether it sends or receives. */
  readonly bare: string | null;
  /** The one type that is named. */
  readonly type: TermType | null;
  readonly plural: boolean;
};

/** Words that a lead-in may have beside States and types of mission. */
const GENERIC = new Set(
  `of in to the and or a by from for at within as on resident diplomatic mission missions list lists accredited office
   offices post posts representation representations representative current present main other foreign affairs
   abroad location locations following are is relations bilateral official presence country countries there
   permanent non respective both s representatives services network section government`.split(/\s+/),
);
const SENDER_AFTER = new Set(['of', 'by', 'from']);
const RECEIVER_AFTER = new Set(['in', 'to', 'within', 'at', 'for']);
const LONGEST = 24;

/** Reads a heading or lead-in; null when the line says more than whose missions follow and where. */
export function readLeadIn(scope: Scope): LeadIn | null {
  if (scope.words.length > LONGEST) return null;
  const found = { sender: null, receiver: null, bare: null } as Record<
    'sender' | 'receiver' | 'bare',
    string | null
  >;
  const types: { type: TermType; plural: boolean }[] = [];
  for (let at = 0; at < scope.words.length; ) {
    const word = scope.words[at];
    const match = scope.at(at);
    if (match?.meaning.kind === 'country') {
      found[roleAt(scope, at, match.length, match.meaning.demonym)] ??= countryMeant(
        match.meaning.countries,
        scope,
      );
      at += match.length;
    } else if (match?.meaning.kind === 'term') {
      types.push(match.meaning);
      at += match.length;
    } else if (word?.kind === 'mark' || GENERIC.has(word?.key ?? '')) at += 1;
    else return null;
  }
  if (found.bare !== null && found.receiver !== null && found.sender === null) {
    found.sender = found.bare;
    found.bare = null;
  }
  const [only, ...others] = types.filter(({ type }) => type !== 'other');
  const type = only !== undefined && others.length === 0 ? only.type : null;
  return { ...found, type, plural: only?.plural ?? false };
}

function roleAt(scope: Scope, at: number, length: number, demonym: boolean): 'sender' | 'receiver' | 'bare' {
  const before = scope.words[at - 1]?.key === 'the' ? scope.words[at - 2]?.key : scope.words[at - 1]?.key;
  if (SENDER_AFTER.has(before ?? '')) return 'sender';
  if (RECEIVER_AFTER.has(before ?? '')) return 'receiver';
  const after = scope.words[at + length];
  const ownsNext =
    after?.key === "'s" || (after !== undefined && ['mission', 'missions', 'diplomatic'].includes(after.key));
  if (demonym || ownsNext || scope.at(at + length)?.meaning.kind === 'term') return 'sender';
  return 'bare';
}

/** "Embassy of Germany in Singapore" is a mission by itself, and not only above a list. */
export function isMissionItself(scope: Scope, { type, plural, sender }: LeadIn): boolean {
  if (type === null || plural) return false;
  return scope.words.some((_, at) => {
    const meaning = scope.at(at)?.meaning;
    const owner = meaning?.kind === 'country' && meaning.countries.some((iso2) => iso2 === sender);
    return !owner && namesCityToo(scope, at);
  });
}
