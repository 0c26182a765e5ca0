import type { Place } from '#main/world/gazetteer.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { Scope } from './scope.ts';

/** A capitalised name at a word. */
export type PlaceRun = {
  readonly text: string;
  /** What the gazetteer is asked for: `text`, or without a "City" that the gazetteer does not have. */
  readonly query: string;
  readonly next: number;
  /** Places of that name anywhere, the most populous first; empty when the gazetteer knows none. */
  readonly known: readonly Place[];
};

const LONGEST_RUN = 7;
/** Small words inside names of places: "Rio de Janeiro", "Port of Spain", "Rostov-on-Don". */
const INNER = new Set(
  'de del da do dos das di du des la las le les el los al of am an der den upon on sur es'.split(' '),
);
/** Capitalised words that start no place's name. */
const NO_PLACE = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday president ambassador minister consul foreign prime king queen the a an in on
   both since as and its their europe africa asia america oceania north south east west latin central western
   eastern northern southern parliament congress government state ministry united republic kingdom embassy street
   avenue road building it there these`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A name with such a word is a house's or a street's, unless the gazetteer has it. */
const HOUSE =
  /\b(?:palazzo|palace|palais|palacio|house|villa|tower|towers|plaza|avenue|street|road|square|building|hotel|castle|boulevard|park|room|floor|hall|university|airport|airlines?|gardens|district|quarter|avenida|calle|carrera|paseo|rue|via|viale|strasse|straße|platz|jalan|jl|út|utca|ulica|ulitsa|prospekt|lane|drive|circle|street|n[ew]|s[ew])\b/i;

/** Reads the longest name of a place that starts at a word; a name that no gazetteer has is taken whole. */
export function readPlaceRun(scope: Scope, index: number): PlaceRun | null {
  const ends = runEnds(scope, index);
  const whole = ends.at(-1) ?? index;
  const house = HOUSE.test(scope.textOf(index, whole));
  for (const next of ends.toReversed()) {
    const text = scope.textOf(index, next);
    const owns = scope.words[next]?.key === "'s";
    if (NO_PLACE.has(placeKey(text)) || (house && next < whole && !owns)) continue;
    const known = scope.world.findPlaces(text);
    if (known.length > 0 && !cutsName(scope, next, known)) {
      const named = afterName(scope, next);
      return { text: scope.textOf(index, named), query: text, next: named, known };
    }
  }
  const first = scope.words[index];
  const next = beforeIsland(scope, ends);
  if (first === undefined || next === undefined || house || NO_PLACE.has(first.key)) return null;
  const text = scope.textOf(index, next);
  return { text, query: text, next, known: [] };
}

/**
 * "Anse" of "Anse-à-Pitres" and "Wadi" of "Wadi Halfa" are no places of their own, unless one of the two States has
 * them ("Osaka-Kobe").
 */
function cutsName(scope: Scope, next: number, known: readonly Place[]): boolean {
  const word = scope.words[next];
  const goesOn = word?.joiner === true || (word?.capital === true && scope.at(next) === null);
  return goesOn && !known.some(({ country }) => scope.homes.has(country));
}

/** Where a name that no gazetteer has ends: "Barentsburg on Svalbard" at "on". */
function beforeIsland({ words }: Scope, ends: readonly number[]): number | undefined {
  const named = ends.filter((end) => words[end - 1]?.kind === 'word');
  const island = named.find((end) => words[end]?.text === 'on' && words[end + 1]?.capital === true);
  return island ?? named.at(-1);
}

/** Small words that only go on in a name: "Nioro du Sahel". */
const GOES_ON = new Set('de del da do dos das du des la las upon am sur'.split(' '));

/** "Djibouti City", "Osaka-Kobe", "Nioro du Sahel": the name goes on where the gazetteer's does not. */
function afterName({ words }: Scope, next: number): number {
  if (words[next]?.text === 'City') return next + 1;
  let at = next;
  while (GOES_ON.has(words[at]?.text ?? '')) at += 1;
  if (at > next && words[at]?.capital === true) return at + 1;
  return words[next]?.joiner === true && words[next + 1]?.capital === true ? next + 2 : next;
}

/** Where a run that starts here may end, the nearest first. */
function runEnds(scope: Scope, index: number): readonly number[] {
  const ends: number[] = [];
  for (let at = index; at < Math.min(scope.words.length, index + LONGEST_RUN * 2); at++) {
    const word = scope.words[at];
    if (word === undefined || ends.length >= LONGEST_RUN) break;
    if (word.joiner && at > index) continue;
    if (isInnerApostrophe(scope, at, index)) continue;
    if (word.kind !== 'word' && !(word.key === "'s" && at > index)) break;
    if (at > index && scope.at(at)?.meaning.kind === 'term') break;
    if (word.capital || word.key === "'s") ends.push(at + 1);
    else if (!isJoined(scope, at) && !INNER.has(word.text)) break;
    else if (isJoined(scope, at)) ends.push(at + 1);
    else if (at === index) break;
  }
  return ends;
}

/** "Ta' Xbiex": an apostrophe that ends one word of a name. */
function isInnerApostrophe({ words }: Scope, at: number, index: number): boolean {
  const isMark = /^['’ʼ‘`]$/.test(words[at]?.text ?? '') && at > index;
  return isMark && words[at - 1]?.end === words[at]?.start && words[at + 1]?.capital === true;
}

const isJoined = ({ words }: Scope, at: number): boolean => words[at - 1]?.joiner === true && at >= 2;
