import { placeKey } from '#shared/text/place-key.ts';
import { isMeant, LEAST_MARGIN } from './accept.ts';
import { type ArticleContext, isTownOfSide, type SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import { type Choice, choose, type Setting } from './choose.ts';
import { type Evidence, evidenceFor, renamedBefore } from './evidence.ts';
import { extendSpan } from './extend-span.ts';
import type { NameSpan } from './find-spans.ts';
import { actsAsGovernment } from './government.ts';
import { isBesideDivisionOf, qualifiesCity, settleHomonym } from './homonyms.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import { shapeOf } from './name-shape.ts';
import { isDeniedByQualifier, qualifierAfter } from './qualifiers.ts';
import { judge, type Verdict } from './verdict.ts';

export type ResolvedSpan = {
  readonly span: NameSpan;
  readonly candidate: Candidate | null;
  readonly evidence: Evidence;
  /** The readings that the words around the name leave. */
  readonly settled: readonly Candidate[];
  /** Why a larger name around it is no place; `place` where there is none. */
  readonly verdict: Verdict;
};

/** What earlier readings of the article know of a name by its key. */
export type Memory = {
  /** Names that stand for a place beyond doubt somewhere in the article. */
  readonly sure: ReadonlySet<string>;
  /** Names borne by something else in this section: "Mérida" after "Mérida Initiative". */
  readonly borrowed: ReadonlySet<string>;
  /** The one place that a name stands for wherever the article makes it plain. */
  readonly senses: ReadonlyMap<string, string>;
  /** The city whose longer name begins with a name and stands in the article, too. */
  readonly shortForms: ReadonlyMap<string, string>;
};

export function resolveSentence(
  sentence: SpannedSentence,
  article: ArticleContext,
  host: string | null,
  memory: Memory,
  isDemonym: (key: string) => boolean,
): readonly ResolvedSpan[] {
  const resolved = sentence.spans.map((span, index) =>
    resolveSpan(span, index, sentence, article, host, memory, isDemonym),
  );
  // "Madrid–Barajas Airport" is one name.
  const outer = resolved.filter(({ span }, index) => span.from >= (resolved[index - 1]?.span.to ?? 0));
  return withCompanions(outer, sentence, article, host);
}

function resolveSpan(
  span: NameSpan,
  index: number,
  sentence: SpannedSentence,
  article: ArticleContext,
  host: string | null,
  memory: Memory,
  isDemonym: (key: string) => boolean,
): ResolvedSpan {
  const { tokens } = sentence;
  const extended = extendSpan(span, sentence);
  const shape = shapeOf(tokens, extended.from, extended.to);
  const inCompound =
    (shape.compound.before && !isPlaceToo(sentence.spans[index - 1], ({ to }) => to === extended.from - 1)) ||
    (shape.compound.after && !isPlaceToo(sentence.spans[index + 1], ({ from }) => from === extended.to + 1));
  const next = tokens[extended.to]?.key ?? '';
  const verdicts = extended.candidates.map((candidate) =>
    // "Grand-Pré" is one name: no town is meant by half of it.
    inCompound && candidate.kind === 'city'
      ? 'carrier'
      : judge(candidate, shape, next, isAbbreviation(span.text), isDemonym),
  );
  // A house that stands for a government takes its namesakes with it: no town is meant by "White House".
  const borrowed = extended.candidates.some(({ kind }, at) => kind === 'site' && verdicts[at] === 'carrier');
  // "the Ilê Aiyê of Salvador": where no town of one of the two is meant, another State's other name is not either.
  const notTown = extended.candidates.some(
    (each, at) => verdicts[at] !== 'place' && isTownOfSide(each, article.sides),
  );
  const fitting = extended.candidates.filter(
    ({ kind, name }, at) =>
      verdicts[at] === 'place' &&
      !borrowed &&
      !(notTown && kind === 'country' && placeKey(name) !== span.key),
  );
  const verdict = fitting.length > 0 ? 'place' : (verdicts[0] ?? 'place');
  const qualified = qualifierAfter(sentence, index, fitting);
  const governs = extended.candidates.some(({ capital }) => capital) && actsAsGovernment(sentence, extended);
  const plain = memory.borrowed.has(span.key) && !governs ? 0 : evidenceFor(sentence, extended);
  const plainly: Evidence = qualified.length > 0 ? 4 : plain === 1 && memory.sure.has(span.key) ? 2 : plain;
  const wide: Setting = { article, sentence, host, evidence: plainly };
  const settled = settleHomonym(qualified.length > 0 ? qualified : fitting, extended, wide);
  const qualifies = settled.some(
    (division) =>
      division.kind === 'admin1' &&
      (qualifiesCity(sentence, extended, division) ||
        (settled.length === 1 && isBesideDivisionOf(division.country ?? '', extended, sentence))),
  );
  const evidence: Evidence = qualifies ? 4 : plainly;
  const setting: Setting = { ...wide, evidence };
  const first = choose(settled, setting);
  const choice = first && (asSaidElsewhere(first, span.key, settled, setting, memory) ?? first);
  const meant =
    choice && isMeant(extended, choice, setting) && !isDeniedByQualifier(sentence, index, choice.candidate);
  const candidate = meant ? choice.candidate : null;
  return { span: extended, candidate, evidence, settled, verdict };
}

/** The city that the article names in full, or means elsewhere where this choice is not told apart from a namesake. */
function asSaidElsewhere(
  { candidate, margin }: Choice,
  key: string,
  settled: readonly Candidate[],
  setting: Setting,
  { shortForms, senses }: Memory,
): Choice | null {
  const meant = candidate.kind === 'city' ? shortForms.get(key) : undefined;
  const said = settled.filter(({ placeId }) => placeId === meant);
  if (said.length > 0) return choose(said, setting);
  if (margin >= LEAST_MARGIN) return null;
  const sense = senses.get(key);
  return sense === undefined
    ? null
    : choose(
        settled.filter(({ placeId }) => placeId === sense),
        setting,
      );
}

/** "Toronto-Ottawa": whether the other half of what a hyphen joins is a place of note, too. */
const isPlaceToo = (other: NameSpan | undefined, isJoined: (span: NameSpan) => boolean): boolean =>
  other !== undefined &&
  isJoined(other) &&
  other.candidates.some(({ kind, population }) => kind !== 'city' || population >= NOTABLE);

const NOTABLE = 10_000;

/** "Poti, Senaki and Zugdidi": what stands in a row with a place is a place. */
function withCompanions(
  resolved: readonly ResolvedSpan[],
  sentence: SpannedSentence,
  article: ArticleContext,
  host: string | null,
): readonly ResolvedSpan[] {
  const companions = [...resolved];
  const settle = (index: number, step: 1 | -1): void => {
    const [neighbour, further] = [companions[index - step], companions[index - 2 * step]];
    const current = companions[index];
    if (!current || current.candidate || current.verdict !== 'place' || !neighbour?.candidate) return;
    if (neighbour.candidate.kind === 'country' || current.evidence === 0) return;
    // Two places in the row already: what goes on with it is a third.
    const row = further?.candidate && areInRow(sentence, ...ordered(neighbour, further));
    const shared = row || leadsFromTo(sentence, neighbour, current) ? 3 : Math.min(3, neighbour.evidence);
    const evidence = Math.max(current.evidence, shared) as Evidence;
    // What a place stands beside is likelier in the same State.
    const setting: Setting = { article, sentence, host: host ?? neighbour.candidate.country, evidence };
    const choice = choose(current.settled, setting);
    const isNear = choice !== null && isOfRow(choice.candidate, neighbour.candidate, article);
    if (isNear && isMeant(current.span, choice, setting)) {
      companions[index] = { ...current, candidate: choice.candidate, evidence };
    }
  };
  for (let index = 1; index < companions.length; index += 1) {
    if (areInRow(sentence, resolved[index - 1], resolved[index])) settle(index, 1);
  }
  for (let index = companions.length - 2; index >= 0; index -= 1) {
    if (areInRow(sentence, resolved[index], resolved[index + 1])) settle(index, -1);
  }
  return companions.map((current, index) => {
    const same = sameByAnotherName(sentence, current, companions[index - 1], companions[index + 1]);
    if (same) return { ...current, candidate: same };
    if (current.candidate?.kind !== 'city') return current;
    const beside = [resolved[index - 1], resolved[index + 1]].filter(
      (other) => other && areInRow(sentence, ...ordered(current, other)) && !isWay(sentence, current, other),
    );
    return beside.some((other) => other && isDrawnBy(current, other, article))
      ? { ...current, candidate: null }
      : current;
  });
}

/** Of this size a town of a State that the article does not name goes with what it stands beside. */
const GOES_ALONG = 50_000;

/** "Puno and Copacabana": a small town or a division of a third State is not meant by its place in a row alone. */
const isOfRow = (
  { kind, country, population }: Candidate,
  beside: Candidate,
  { sides, countries }: ArticleContext,
): boolean =>
  country === null ||
  country === beside.country ||
  sides.has(country) ||
  countries.has(country) ||
  (kind === 'city' ? population >= GOES_ALONG : kind !== 'admin1');

/** "La Plata, now Sucre" is Sucre, whatever else is called La Plata; null where no name of today stands beside one. */
function sameByAnotherName(
  { tokens }: SpannedSentence,
  { span, candidate, verdict }: ResolvedSpan,
  before: ResolvedSpan | undefined,
  after: ResolvedSpan | undefined,
): Candidate | null {
  if (verdict !== 'place' || (candidate !== null && candidate.kind !== 'city')) return null;
  const isNear = (from: number, to: number): boolean => to - from > 1 && to - from <= LONGEST_RENAMING;
  const newer =
    after && isNear(span.to, after.span.from) && renamedBefore(tokens, after.span.from - 1) === 'newer'
      ? after.candidate
      : before && isNear(before.span.to, span.from) && renamedBefore(tokens, span.from - 1) === 'older'
        ? before.candidate
        : null;
  return newer?.kind === 'city' && newer.country !== candidate?.country ? newer : null;
}

/** ", now called" and "(present-day" in tokens. */
const LONGEST_RENAMING = 4;

/** "from Queenstown to Brisbane" leads from one State to the other. */
const isWay = ({ tokens }: SpannedSentence, one: ResolvedSpan, other: ResolvedSpan): boolean =>
  tokens[Math.min(one.span.to, other.span.to)]?.key === 'to';

/** What a namesake in the neighbour's State has at least of the inhabitants of the town that was chosen. */
const SHARE_OF_NAMESAKE = 0.02;

/**
 * "Encarnación and Trinidad": a town in one of the two States with a namesake in the other, where what it stands beside
 * is. Which is meant cannot be told: better none than a wrong one.
 */
function isDrawnBy(
  { span, candidate, evidence }: ResolvedSpan,
  other: ResolvedSpan,
  { sides }: ArticleContext,
): boolean {
  const country = other.candidate?.country;
  if (candidate?.kind !== 'city' || candidate.capital || evidence === 4 || other.candidate?.kind !== 'city')
    return false;
  if (country == null || country === candidate.country || !sides.has(country)) return false;
  if (candidate.country === null || !sides.has(candidate.country)) return false;
  return span.candidates.some(
    (each) =>
      each.kind === 'city' &&
      each.country === country &&
      each.mainName &&
      each.population >= SHARE_OF_NAMESAKE * candidate.population,
  );
}

const ordered = (one: ResolvedSpan, other: ResolvedSpan): [ResolvedSpan, ResolvedSpan] =>
  one.span.from < other.span.from ? [one, other] : [other, one];

/** "the railway from Yekepa to Buchanan" */
function leadsFromTo({ tokens }: SpannedSentence, first: ResolvedSpan, second: ResolvedSpan): boolean {
  const joint = tokens[first.span.to]?.key === 'to' && first.span.to + 1 === second.span.from;
  return joint && tokens[first.span.from - 1]?.key === 'from';
}

function areInRow(
  { tokens }: SpannedSentence,
  first: ResolvedSpan | undefined,
  second: ResolvedSpan | undefined,
): boolean {
  if (!first || !second) return false;
  const between = tokens.slice(first.span.to, second.span.from).map(({ key }) => key);
  return (
    between.length > 0 && between.length <= 3 && between.every((key) => /^(?:,|and|or|&|to|;|the)$/.test(key))
  );
}
