import type { PlacingWorld } from '#main/importer/placing/placing-query.ts';
import type { Country } from '#main/world/country.ts';
import { placeKey } from '#shared/text/place-key.ts';
import type { TermType } from '../lexicon/mission-terms.ts';
import { type PlaceRun, readPlaceRun } from './place-run.ts';
import type { PlaceWords } from './post.ts';
import { readQualifier } from './read-qualifier.ts';
import type { Scope } from './scope.ts';
import { closingBracket, isVerbAt } from './verb-follows.ts';

export type CitiesRead = { readonly places: readonly PlaceWords[]; readonly next: number };

const MOST_QUALIFIERS = 2;
const LONGEST_LIST = 200;

/**
 * Reads "Lyon, Marseille and Nice": cities with their qualifiers, as far as they go. `inList`: there may be several;
 * `typed`: a bracket after a city may say what is there.
 */
export function readCities(scope: Scope, index: number, inList: boolean, typed = false): CitiesRead | null {
  const first = readCity(scope, index, inList, true, typed);
  if (first === null) return null;
  const places = [first.place];
  let next = first.next;
  while (places.length < LONGEST_LIST) {
    const start = afterSeparator(scope, next);
    if (start === null) break;
    const more = readCity(scope, start, inList, false, typed);
    if (more === null) break;
    places.push(more.place);
    next = more.next;
  }
  // "in Pattaya and Phuket (both honorary)".
  const all = places.at(-1)?.honorary && ['both', 'all'].includes(lastBracket(scope, next));
  return { places: all ? places.map((place) => ({ ...place, honorary: true })) : places, next };
}

/** The word that the bracket before begins with. */
function lastBracket({ words }: Scope, end: number): string {
  const open = words.slice(Math.max(0, end - LONGEST_REMARK), end).findLastIndex(({ text }) => text === '(');
  return open < 0 ? '' : (words[Math.max(0, end - LONGEST_REMARK) + open + 1]?.key ?? '');
}

const LONGEST_REMARK = 8;

const PART_OF_CITY = new Set(
  'district neighbourhood neighborhood suburb area quarter borough section arrondissement ward municipality'.split(
    ' ',
  ),
);

function readCity(scope: Scope, start: number, inList: boolean, first: boolean, typed: boolean) {
  const part = cityRun(scope, start, first);
  const index = part === null ? start : afterPart(scope, start, part.next);
  const run = index === start ? part : cityRun(scope, index, first);
  if (run === null) return null;
  if (!first && isSubjectOfNext(scope, index, run)) return null;
  let { next } = run;
  const qualifiers: string[] = [];
  let named = next;
  for (let read = 0; read < MOST_QUALIFIERS; read++) {
    const qualifier = readQualifier(scope, next, run, inList);
    if (qualifier === null) break;
    qualifiers.push(qualifier.text);
    const inBrackets = scope.words[next]?.text === '(';
    next = qualifier.next;
    if (inBrackets) continue;
    if (qualifier.country === null || scope.world.country(qualifier.country)?.kind === 'territory')
      named = next;
  }
  const remark = (typed ? readType(scope, next) : null) ?? readRemark(scope, next);
  const place: PlaceWords = {
    name: scope.textOf(index, named),
    query: run.query,
    qualifiers,
    ...(remark.ended && { ended: true }),
    ...(remark.type && { type: remark.type }),
    ...(remark.honorary && { honorary: true }),
  };
  return { place, next: remark.next };
}

/** "an embassy in Paris, and Kenya has": a State with a verb or a possession of its own is no city of the list. */
function isSubjectOfNext(scope: Scope, index: number, run: PlaceRun): boolean {
  if (scope.words[run.next]?.key === "'s") return true;
  if (!isVerbAt(scope, run.next)) return false;
  return scope.at(index)?.meaning.kind === 'country' || run.known.length === 0;
}

/** "the Akasaka district of Tokyo" is in Tokyo. */
function afterPart({ words }: Scope, start: number, next: number): number {
  const of = words[next + 1]?.key;
  const isPart = PART_OF_CITY.has(words[next]?.text ?? '') && (of === 'of' || of === 'in');
  return isPart && words[next + 2]?.capital === true ? next + 2 : start;
}

/** A city of one side may bear the name of a third State (Salvador in Brazil) from this population on. */
const NAMESAKE_POPULATION = 50_000;

/** A name that is a State's is a city's only where the capital is called the same (Singapore), or a territory's. */
function cityRun(scope: Scope, index: number, first: boolean): PlaceRun | null {
  const run = readPlaceRun(scope, index);
  if (run === null) return null;
  const match = scope.at(index);
  if (match?.meaning.kind === 'country' && index + match.length >= run.next) {
    if (match.length !== run.next - index) return null;
    const { countries } = match.meaning;
    if (countries.some((iso2) => isCityToo(scope, iso2, run.text))) return run;
    return territoryRun(scope, countries, run);
  }
  if (match?.meaning.kind === 'country' && startsMission(scope, index + match.length)) return null;
  if (match?.meaning.kind === 'term' || match?.meaning.kind === 'cue')
    return run.known.length > 0 && first ? run : null;
  if (run.known.length > 0) return run;
  return first || run.next - index <= 3 ? run : null;
}

/** Square kilometres; in a smaller State its name is its capital's (San Marino). */
const CITY_STATE_AREA = 1000;

const isNameOfCapital = ({ capitals }: Country, name: string, world: PlacingWorld): boolean =>
  capitals.some(
    ({ geonames }) => geonames !== null && placeKey(world.place(geonames)?.name ?? '') === placeKey(name),
  );

/** "Consulate-General in Guam": a territory of one side, where its capital is. */
function territoryRun({ world, homes }: Scope, countries: readonly string[], run: PlaceRun): PlaceRun | null {
  const territory = countries.find((iso2) => homes.has(iso2) && world.country(iso2)?.kind === 'territory');
  const capital = territory === undefined ? undefined : world.country(territory)?.capitals[0];
  if (capital === undefined) return null;
  return { ...run, query: capital.name, known: world.findPlaces(capital.name) };
}

/** Whether a State's or territory's name is also that of a city, or stands for one: Singapore, Monaco, Guam. */
export function namesCityToo(scope: Scope, index: number): boolean {
  const match = scope.at(index);
  if (match?.meaning.kind !== 'country') return false;
  const { countries } = match.meaning;
  const name = scope.textOf(index, index + match.length);
  return countries.some((iso2) => {
    const { homes, world } = scope;
    const isHome = homes.has(iso2) && world.country(iso2)?.kind === 'territory';
    return isHome || isCityToo(scope, iso2, name);
  });
}

function isCityToo({ world, homes, sides }: Scope, iso2: string, name: string): boolean {
  const country = world.country(iso2);
  if (country === undefined) return false;
  const namesake = world.findPlaces(name).find((place) => homes.has(place.country));
  if (!sides.includes(iso2) && (namesake?.population ?? 0) >= NAMESAKE_POPULATION) return true;
  if (country.capitals.some((capital) => placeKey(capital.name) === placeKey(name))) return true;
  if ((country.area ?? CITY_STATE_AREA) < CITY_STATE_AREA && isNameOfCapital(country, name, world))
    return true;
  return (
    country.kind === 'territory' &&
    homes.has(iso2) &&
    world.findPlaces(name).some((place) => place.country === iso2)
  );
}

/** "the Mexican Embassy": a demonym before a mission, not a town called Mexican. */
function startsMission(scope: Scope, index: number): boolean {
  return scope.at(index)?.meaning.kind === 'term';
}

type Remark = {
  readonly next: number;
  readonly ended: boolean;
  readonly type?: TermType;
  readonly honorary?: boolean;
};

/** "(consulate general)", and nothing else. */
function readType(scope: Scope, index: number): Remark | null {
  const match = scope.words[index]?.text === '(' ? scope.at(index + 1) : null;
  if (match?.meaning.kind !== 'term' || match.meaning.plural) return null;
  const close = index + 1 + match.length;
  return scope.words[close]?.text === ')'
    ? { next: close + 1, ended: false, type: match.meaning.type }
    : null;
}

/** "(since 1992)", "(Kiev)", "(closed in 2020)", "(until 2010)": remarks on a city that are no mission's type. */
function readRemark(scope: Scope, index: number): Remark {
  const nothing = { next: index, ended: false };
  if (scope.words[index]?.text !== '(') return nothing;
  const close = closingBracket(scope, index);
  if (scope.words[close]?.text !== ')') return nothing;
  const said = scope.words.slice(index, close).map((_, at) => scope.at(index + at)?.meaning);
  if (said.some((meaning) => meaning?.kind === 'term')) return nothing;
  const cues = said.flatMap((meaning) => (meaning?.kind === 'cue' ? [meaning.cue] : []));
  const ended = cues.findLast((cue) => cue === 'closed' || cue === 'planned' || cue === 'reopened');
  const honorary = scope.words.slice(index, close).some(({ key }) => key === 'honorary');
  // "(to be closed)" is still there, "(closed in 1990, reopened in 2004)" is there again.
  const isLeft = ended === 'closed' && !cues.includes('planned');
  const isOver = scope.words[index + 1]?.key === 'until' && !cues.includes('reopened');
  return { next: close + 1, ended: isLeft || isOver || ended === 'planned', honorary };
}

const SEPARATORS = new Set([',', '&', '/', ';', '•', '·']);

/** Where the next of a list would start, after a comma, an "and" or both; null where the list ends. */
function afterSeparator(scope: Scope, index: number): number | null {
  let at = index;
  if (SEPARATORS.has(scope.words[at]?.text ?? '')) at += 1;
  const joining = scope.words[at]?.key;
  if (joining === 'and' || joining === '&' || joining === 'or' || joining === 'plus') at += 1;
  else if (joining === 'as' && scope.words[at + 1]?.key === 'well' && scope.words[at + 2]?.key === 'as')
    at += 3;
  if (at === index) return null;
  at = afterAside(scope, readRemark(scope, at).next);
  const small = scope.words[at]?.key ?? '';
  // "and on Guam", but "in London, on Portland Place".
  if (small === 'in' || small === 'finally' || (small === 'on' && scope.words[at - 1]?.text !== ',')) at += 1;
  return scope.words[at]?.capital === true || scope.words[at + 1]?.joiner === true ? at : null;
}

const SINCE = new Set(
  `since from as of in also again more recently later lately most then finally until now
   january february march april may june july august september october november december`.split(/\s+/),
);
const LONGEST_DATE = 8;

/** "in Sydney and, since May 2013, in Perth": when, between two cities. Only before another "in". */
function afterAside({ words }: Scope, index: number): number {
  let at = index;
  for (; at < index + LONGEST_DATE; at++) {
    const { key = '', kind = 'mark', text = '' } = words[at] ?? {};
    if (kind !== 'number' && text !== ',' && !SINCE.has(key)) break;
  }
  const isDate = words
    .slice(index, at)
    .some(({ kind, key }) => kind === 'number' || key === 'recently' || key === 'also');
  const leads = words[at - 1]?.key === 'in' && words[at]?.capital === true;
  return isDate && leads && at - 1 > index ? at - 1 : index;
}
