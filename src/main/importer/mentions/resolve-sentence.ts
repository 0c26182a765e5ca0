import { isMeant } from './accept.ts';
import type { ArticleContext, SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import { choose, type Setting } from './choose.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { extendSpan } from './extend-span.ts';
import type { NameSpan } from './find-spans.ts';
import { actsAsGovernment } from './government.ts';
import { isBesideDivisionOf, qualifiesCity, settleHomonym } from './homonyms.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import { shapeOf } from './name-shape.ts';
import { qualifierAfter } from './qualifiers.ts';
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
  return withCompanions(resolved, sentence, article, host);
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
  const next = tokens[extended.to]?.key ?? '';
  const verdicts = extended.candidates.map((candidate) =>
    judge(candidate, shape, next, isAbbreviation(span.text), isDemonym),
  );
  // A house that stands for a government takes its namesakes with it: no town is meant by "White House".
  const borrowed = extended.candidates.some(({ kind }, at) => kind === 'site' && verdicts[at] === 'carrier');
  const fitting = extended.candidates.filter((_, at) => verdicts[at] === 'place' && !borrowed);
  const verdict = fitting.length > 0 ? 'place' : (verdicts[0] ?? 'place');
  const qualified = qualifierAfter(sentence, index, fitting);
  const governs = extended.candidates.some(({ capital }) => capital) && actsAsGovernment(sentence, extended);
  const plain = memory.borrowed.has(span.key) && !governs ? 0 : evidenceFor(sentence, extended);
  const known: Evidence = qualified.length > 0 ? 4 : plain === 1 && memory.sure.has(span.key) ? 2 : plain;
  const wide: Setting = { article, sentence, host, evidence: known };
  const settled = settleHomonym(qualified.length > 0 ? qualified : fitting, extended, wide);
  const qualifies = settled.some(
    (division) =>
      division.kind === 'admin1' &&
      (qualifiesCity(sentence, extended, division) ||
        (settled.length === 1 && isBesideDivisionOf(division.country ?? '', extended, sentence))),
  );
  const evidence: Evidence = qualifies ? 4 : known;
  const setting: Setting = { ...wide, evidence };
  const choice = choose(settled, setting);
  const candidate = choice && isMeant(extended, choice, setting) ? choice.candidate : null;
  return { span: extended, candidate, evidence, settled, verdict };
}

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
    if (choice && isMeant(current.span, choice, setting)) {
      companions[index] = { ...current, candidate: choice.candidate, evidence };
    }
  };
  for (let index = 1; index < companions.length; index += 1) {
    if (areInRow(sentence, resolved[index - 1], resolved[index])) settle(index, 1);
  }
  for (let index = companions.length - 2; index >= 0; index -= 1) {
    if (areInRow(sentence, resolved[index], resolved[index + 1])) settle(index, -1);
  }
  return companions;
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
