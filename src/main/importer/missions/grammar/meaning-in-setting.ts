import { missionFamily } from '#shared/missions/mission-types.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../lexicon/phrase-trie.ts';
import type { Word } from '../lexicon/words.ts';
import { isMissionType } from './post.ts';
import type { Setting } from './setting.ts';

type Reader = (index: number) => PhraseMatch<Meaning> | null;

/** Sentences in which an ambassador may stand for a mission elsewhere. */
const OF_ENVOYS = /\b(?:accredited|non-?resident|resides?|residing|resident|based)\b/i;
const OF_MISSIONS = /embass(?:y|ies)|high commissions?\b|nunciature|consulate|\bmissions?\b/i;

/** What words mean only in this article, or in this line, beside what they always mean. */
export function meaningInSetting(line: string, words: readonly Word[], setting: Setting): Reader {
  const envoys = OF_ENVOYS.test(line) && !OF_MISSIONS.test(line);
  return (index) =>
    officeOwner(words, index, setting) ??
    officeName(words, index, setting) ??
    honoraryLabel(words, index) ??
    (envoys || isNonResident(words, index) || isAccredited(words, index) ? envoy(words, index) : null);
}

/** "Honorary: Bremen, Stuttgart": in a list the adjective alone says what stands behind the colon. */
function honoraryLabel(words: readonly Word[], index: number): PhraseMatch<Meaning> | null {
  const isLabel = /^honou?rar(?:y|i[ao]s?)$/.test(words[index]?.key ?? '') && words[index + 1]?.text === ':';
  if (!isLabel) return null;
  return { meaning: { kind: 'term', type: 'honorary-consulate', plural: true }, length: 1 };
}

/** "a non-resident ambassador", beside what else a sentence says of missions. */
const isNonResident = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.key === 'nonresident' ||
  (words[index - 1]?.key === 'resident' && ['non', '-'].includes(words[index - 2]?.key ?? ''));

/** How far after an ambassador's seat "accredited" may stand: "in Kuala Lumpur (Malaysia) is also accredited". */
const SEAT_REACH = 10;

/** Where something else begins, or is denied. */
const NOT_HIS = new Set([',', ';', 'and', 'while', 'but', 'not']);

/** "and Senegal's ambassador in Kuala Lumpur is accredited to", whatever else the sentence says of missions. */
function isAccredited(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.key !== 'in' || words[index + 2]?.capital !== true) return false;
  const ahead = words.slice(index + 3, index + SEAT_REACH).map(({ key }) => key);
  // "having been accredited until then" is of the past.
  const before = ahead.slice(0, Math.max(0, ahead.indexOf('accredited')));
  return before.includes('is') && !before.some((key) => NOT_HIS.has(key));
}

/** "Taipei Representative Office": an office that is called after a capital is that capital's State's. */
function officeOwner(words: readonly Word[], index: number, setting: Setting): PhraseMatch<Meaning> | null {
  if (words[index]?.capital !== true) return null;
  for (const iso2 of setting.sides) {
    for (const { name } of setting.world.country(iso2)?.capitals ?? []) {
      const length = name.split(' ').length;
      const here = words
        .slice(index, index + length)
        .map(({ text }) => text)
        .join(' ');
      if (placeKey(here) !== placeKey(name)) continue;
      const next = setting.lexicon.at(words, index + length)?.meaning;
      if (next?.kind !== 'term' || !isMissionType(next.type) || missionFamily(next.type) !== 'office')
        continue;
      return { meaning: { kind: 'country', countries: [iso2], demonym: true }, length };
    }
  }
  return null;
}

/** Offices by which States without diplomatic relations with Taiwan are there: "French Office in Taipei". */
const UNOFFICIAL = new Set(['Office', 'Offices', 'Institute', 'Association']);

function officeName(words: readonly Word[], index: number, { sides }: Setting): PhraseMatch<Meaning> | null {
  const text = words[index]?.text ?? '';
  if (!sides.includes('TW') || !UNOFFICIAL.has(text)) return null;
  const plural = text.endsWith('s');
  return { meaning: { kind: 'term', type: 'representative-office', plural }, length: 1 };
}

const ENVOYS: readonly (readonly [RegExp, 'embassy' | 'high-commission', boolean])[] = [
  [/^ambassador$/, 'embassy', false],
  [/^ambassadors$/, 'embassy', true],
  [/^high commissioner$/, 'high-commission', false],
];

function envoy(words: readonly Word[], index: number): PhraseMatch<Meaning> | null {
  for (const length of [1, 2]) {
    const key = words
      .slice(index, index + length)
      .map((word) => word.key)
      .join(' ');
    const found = ENVOYS.find(([pattern]) => pattern.test(key));
    if (found === undefined) continue;
    const [, type, plural] = found;
    return { meaning: { kind: 'term', type, plural, byEnvoy: true }, length };
  }
  return null;
}
