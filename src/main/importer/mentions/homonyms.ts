import { placeKey } from '#shared/text/place-key.ts';
import { isTownOfSide } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import type { Setting } from './choose.ts';
import type { NameSpan } from './find-spans.ts';
import type { NameToken } from './name-tokens.ts';
import { foremost } from './words/foremost.ts';

/** States that share their name with a division that articles name as often. */
const STATE_OR_DIVISION: readonly {
  readonly country: string;
  readonly admin1: string;
  readonly near: readonly string[];
}[] = [
  // Who else is in the sentence when the State in the Caucasus is meant.
  { country: 'country:GE', admin1: 'admin1:US-GA', near: ['RU', 'AM', 'AZ', 'TR', 'UA', 'MD'] },
];

/** Leaves one reading of a name that a division shares with a State or with its own seat. */
export function settleHomonym(
  candidates: readonly Candidate[],
  span: NameSpan,
  setting: Setting,
): readonly Candidate[] {
  const shared = STATE_OR_DIVISION.find(
    ({ country, admin1 }) =>
      candidates.some(({ placeId }) => placeId === country) &&
      candidates.some(({ placeId }) => placeId === admin1),
  );
  if (shared) {
    const wanted = isDivision(shared, span, setting) ? shared.admin1 : shared.country;
    return candidates.filter(({ placeId }) => placeId === wanted);
  }
  const near = ownDivisionOrRegion(candidates, setting);
  return seatOrDivision(townOrFormerState(near, span, setting), span, setting);
}

/** "Galicia" is Spain's in an article about Spain; the Punjab of two States that both have one is the whole. */
function ownDivisionOrRegion(candidates: readonly Candidate[], { article }: Setting): readonly Candidate[] {
  const own = candidates.filter(
    ({ kind, country }) => kind === 'admin1' && country !== null && article.sides.has(country),
  );
  if (new Set(own.map(({ country }) => country)).size !== 1) return candidates;
  return candidates.filter(({ kind, country }) => kind !== 'region' || country !== null);
}

/**
 * "Gold Coast" is the town in an article about its State, and a State's other name elsewhere;
 * "Granada" is the city wherever Grenada, which Spanish calls so, is not one of the two.
 */
function townOrFormerState(
  candidates: readonly Candidate[],
  { key }: NameSpan,
  { article }: Setting,
): readonly Candidate[] {
  const isOwn = ({ country }: Candidate): boolean => country !== null && article.sides.has(country);
  const hasTown = candidates.some((each) => foremost.has(each.placeId) || isTownOfSide(each, article.sides));
  if (!hasTown) return candidates;
  return candidates.filter((each) => each.kind !== 'country' || isOwn(each) || placeKey(each.name) === key);
}

function isDivision(
  { country, admin1, near }: (typeof STATE_OR_DIVISION)[number],
  span: NameSpan,
  { article, sentence }: Setting,
): boolean {
  const [state, federation] = [country.slice(-2), admin1.slice(7, 9)];
  const division = span.candidates.find(({ placeId }) => placeId === admin1);
  if (!division) return false;
  if (isCalledState(sentence.tokens, span.from) || qualifiesCity(sentence, span, division)) return true;
  if (article.sides.has(state)) return false;
  if (isBesideDivisionOf(federation, span, sentence)) return true;
  const others = [...sentence.countries].filter((iso2) => iso2 !== state);
  if (article.sides.has(federation))
    return !others.some((iso2) => near.includes(iso2) && !article.sides.has(iso2));
  return others.includes(federation) && !others.some((iso2) => near.includes(iso2));
}

/** "the state of Georgia", "states such as Georgia". */
function isCalledState(tokens: readonly NameToken[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at < 14 && isInRow(tokens[at])) at -= 1;
  return /^(?:states?|provinces?|prefectures?|departments?|regions?|oblasts?)$/.test(tokens[at]?.text ?? '');
}

const isInRow = (token: NameToken | undefined): boolean =>
  token?.capital === true || /^(?:,|:|and|or|of|the|such|as|like|including|in|both)$/.test(token?.key ?? '');

/** "Atlanta, Georgia", "Raxaul in Bihar", "Iperó, in São Paulo". */
export function qualifiesCity(
  { tokens, spans }: Setting['sentence'],
  span: NameSpan,
  division: Candidate,
): boolean {
  const city = nearby(spans, span).findLast(({ to }) => to < span.from && span.from - to <= 2);
  if (!city) return false;
  const joint = tokens.slice(city.to, span.from).map(({ text }) => text);
  return (
    /^(?:,|in|, in|\()$/.test(joint.join(' ')) &&
    city.candidates.some(
      ({ kind, country, admin1 }) =>
        kind === 'city' && country === division.country && admin1 === division.admin1,
    )
  );
}

/** A division and a city of one country and name: the division when it is called one or qualifies a city in it. */
function seatOrDivision(
  candidates: readonly Candidate[],
  span: NameSpan,
  { sentence }: Setting,
): readonly Candidate[] {
  if (candidates.some(({ kind }) => kind === 'country')) return candidates;
  const divisions = candidates.filter(({ kind }) => kind === 'admin1');
  const meant = divisions.filter(
    (division) => isCalledState(sentence.tokens, span.from) || qualifiesCity(sentence, span, division),
  );
  if (meant.length > 0) return meant;
  return candidates.filter((candidate) => {
    if (candidate.kind === 'admin1') return !divisionHasSeat(candidate, candidates, span, sentence);
    // What is curated as a region and is a division, too, is the division; a city's other name gives way to it.
    const gives =
      candidate.kind === 'region' ||
      (candidate.kind === 'city' && !candidate.mainName && candidate.population < GREAT_SEAT);
    return !(gives && divisions.some(({ country }) => country === candidate.country));
  });
}

/** A seat of this size is meant by other spellings, too: "Karaganda" is the city and not the region. */
const GREAT_SEAT = 200_000;

/** A city of this size is a division of its own, and what lies around it is called after it: "Leningrad". */
const METROPOLIS = 1_000_000;

/** "Kyiv Oblast" lies around Kyiv. */
const isCalledAfter = (division: Candidate, name: string): boolean =>
  placeKey(division.name).startsWith(`${name} `);

/** "Bahia" is the division, and Salvador its seat; "Karaganda" is the seat in another spelling. */
const isDivisionsOwn = (division: Candidate, name: string, key: string): boolean =>
  placeKey(division.name) === key && !isSpelling(name, key);

/** "Karaganda" and "Qaraghandy", but not "Bahia" and "Salvador": half of the letters are the same, in order. */
function isSpelling(one: string, other: string): boolean {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const letter of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1) {
      const same = other[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : 0;
      next.push(Math.max(same, row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return (row[other.length] ?? 0) * 2 >= Math.max(one.length, other.length);
}

function divisionHasSeat(
  division: Candidate,
  candidates: readonly Candidate[],
  span: NameSpan,
  sentence: Setting['sentence'],
): boolean {
  const seat = candidates.some(
    ({ kind, country, admin1, population, mainName, name }) =>
      kind === 'city' &&
      country === division.country &&
      (admin1 === division.admin1
        ? mainName || (population >= GREAT_SEAT && !isDivisionsOwn(division, placeKey(name), span.key))
        : population >= METROPOLIS ||
          (population >= GREAT_SEAT && isCalledAfter(division, placeKey(name)))) &&
      // "Johor" is the division, and its seat Johor Bahru.
      !(mainName && placeKey(name) !== span.key && placeKey(division.name) === span.key) &&
      population >= (placeKey(name) === span.key ? 20_000 : 50_000),
  );
  return seat && !standsBesideDivision(span, sentence);
}

/** As many names on either side as may touch one that is one word away. */
const NEIGHBOURS = 3;

/** The names next to one, in order: a sentence may have thousands. */
function nearby(spans: readonly NameSpan[], { from }: NameSpan): readonly NameSpan[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS + 1);
}

/** "Virginia, Maryland and Georgia" */
export function isBesideDivisionOf(
  federation: string,
  span: NameSpan,
  { tokens, spans }: Setting['sentence'],
): boolean {
  return nearby(spans, span).some((other) => {
    if (other.from === span.from) return false;
    const between =
      other.from >= span.to ? tokens.slice(span.to, other.from) : tokens.slice(other.to, span.from);
    const joined = between.length > 0 && between.every(({ key }) => /^(?:,|and|or)$/.test(key));
    return (
      joined && other.candidates.some(({ kind, country }) => kind === 'admin1' && country === federation)
    );
  });
}

/** "Corrientes and Rio Grande do Sul": what is joined to a name that only divisions bear. */
function standsBesideDivision(span: NameSpan, { tokens, spans }: Setting['sentence']): boolean {
  return nearby(spans, span).some((other) => {
    const between =
      other.from >= span.to ? tokens.slice(span.to, other.from) : tokens.slice(other.to, span.from);
    const joined = between.length === 1 && /^(?:and|or|,)$/.test(between[0]?.key ?? '');
    return (
      joined &&
      other.candidates.some(({ kind }) => kind === 'admin1') &&
      other.candidates.every((each) => each.kind === 'admin1' || isLesser(each, other))
    );
  });
}

/** Another name, and not another spelling of a seat's that its division shares: "Vinnytsia" is Vinnytsya, too. */
const isLesser = (
  { name, mainName, population, country, admin1 }: Candidate,
  { key, candidates }: NameSpan,
): boolean =>
  !mainName &&
  !(
    population >= SEAT &&
    placeKey(name).split(' ').length === key.split(' ').length &&
    candidates.some((each) => each.kind === 'admin1' && each.country === country && each.admin1 === admin1)
  );

const SEAT = 50_000;
