import type { ArticleEvent } from '#shared/models/event.ts';
import type { PassageKind } from '../passages/passages.ts';
import { fillYear, shiftContext, shiftPoint, type TimeContext } from './context.ts';
import { type DatePart, isAfter } from './date-part.ts';
import type { Expression } from './expression.ts';
import { findExpressions } from './find-expressions.ts';
import { isCapitalised } from './read-year.ts';
import { type Dated, resolvePoint, resolveRange } from './resolve-part.ts';
import { type Token, tokenise } from './tokens.ts';

/** Offsets are UTF-16 units of the sentence. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly dated: Dated;
  readonly basis: ArticleEvent['basis'];
};

export type ReadSentence = { readonly dates: readonly FoundDate[]; readonly context: TimeContext };

/** The dates of one sentence, read with what went before in mind, and what a reader has in mind afterwards. */
export function readSentence(text: string, kind: PassageKind, before: TimeContext): ReadSentence {
  const tokens = tokenise(text);
  const dates: FoundDate[] = [];
  let context = before;
  /** The first date that carries the story on in this sentence: what lies before it is only looked back at. */
  let storyHere: DatePart | null = null;
  for (const expression of findExpressions(tokens)) {
    if (!isDating(expression, kind, tokens)) continue;
    const resolved = resolve(expression, context);
    if (!resolved) continue;
    const [first, last] = [tokens[expression.from], tokens[expression.to - 1]];
    if (!first || !last) continue;
    dates.push({ start: first.start, end: last.end, dated: resolved.dated, basis: resolved.basis });
    if (isAside(expression, tokens)) continue;
    const carries =
      carriesStory(expression, resolved, tokens, context) &&
      !(storyHere && isAfter(storyHere, resolved.last));
    if (carries) storyHere ??= resolved.last;
    context = { story: carries ? resolved.last : context.story, last: resolved.last };
  }
  return { dates, context };
}

type Resolved = { readonly dated: Dated; readonly basis: ArticleEvent['basis']; readonly last: DatePart };

function resolve(expression: Expression, context: TimeContext): Resolved | null {
  if (expression.kind === 'range') return resolveRangeIn(expression, context);
  const explicit = expression.kind === 'point' && expression.part.year !== null;
  const part =
    expression.kind === 'relative'
      ? shiftContext(expression, context)
      : expression.kind === 'shifted-point'
        ? shiftPoint(expression, context)
        : explicit
          ? expression.part
          : fillYear(expression.part, context);
  const dated = part && resolvePoint(part, expression.frame);
  return part && dated && { dated, basis: explicit ? 'explicit' : 'context', last: part };
}

function resolveRangeIn(
  { first, last }: Extract<Expression, { kind: 'range' }>,
  context: TimeContext,
): Resolved | null {
  const explicit = first.year !== null;
  const start = explicit ? first : fillYear(first, context);
  const end = last && (last.year !== null ? last : fillYear(last, context));
  const dated = start && (end !== null || last === null) ? resolveRange(start, end) : null;
  return start && dated && { dated, basis: explicit ? 'explicit' : 'context', last: end ?? start };
}

/** A table's numbers are data: only dates that no number can be mistaken for count there. */
function isDating(expression: Expression, kind: PassageKind, tokens: readonly Token[]): boolean {
  if (kind !== 'cell' && kind !== 'header') return true;
  const bareYear =
    expression.kind === 'point' && expression.part.month === null && expression.part.digits === 4;
  const alone = expression.from === 0 && expression.to === tokens.length;
  return !(alone && (bareYear || expression.kind === 'range'));
}

/** "(1876–1911)", "(2022)": says when something else was. */
function isAside({ from, to }: Expression, tokens: readonly Token[]): boolean {
  return /^[([]$/.test(tokens[from - 1]?.text ?? '') && /^[)\]]$/.test(tokens[to]?.text ?? '');
}

/**
 * Points carry the story on, and ranges within one year. Dates that only tell one thing from others
 * do so when they are later than where it stands ("the 2021 final … on 10 July"), but do not lead back:
 * "the 1944 Water Treaty", "the Act of 1924", "than in 2015", "since 1994".
 */
function carriesStory(
  expression: Expression,
  { last }: Resolved,
  tokens: readonly Token[],
  { story }: TimeContext,
): boolean {
  if (last.digits < 4) return false;
  if (expression.kind === 'range') {
    const on = story?.year != null && last.year !== null && last.year > story.year;
    return last.month !== null && (expression.first.year === last.year || on);
  }
  if (expression.frame !== 'plain') return false;
  const [before, earlier, after] = [
    tokens[expression.from - 1],
    tokens[expression.from - 2],
    tokens[expression.to],
  ];
  const namesThing = before?.key === 'of' && earlier !== undefined && isCapitalised(earlier);
  const compared = /^(?:than|from|to|with)$/.test(before?.key ?? '') && expression.kind === 'point';
  const attribute =
    expression.kind === 'point' &&
    /^(?:the|a|an|its|their|his|her)$/.test(before?.key ?? '') &&
    after?.kind === 'word' &&
    last.month === null;
  const leadsOn = story?.year != null && last.year !== null && last.year > story.year;
  return !(namesThing || attribute) ? !(compared && last.month === null) : leadsOn;
}
