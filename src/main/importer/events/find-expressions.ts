import type { DatePart } from './date-part.ts';
import { beginnings } from './date-words.ts';
import type { Expression } from './expression.ts';
import { isApproximate, readFrame } from './frames.ts';
import { readPart } from './read-part.ts';
import { readRange } from './read-range.ts';
import { readRelative, readShiftedPoint } from './read-relative.ts';
import { isDash, type Token } from './tokens.ts';

/** All dating expressions of a sentence, in order, none inside another. */
export function findExpressions(tokens: readonly Token[]): readonly Expression[] {
  const found: Expression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const expression = mayBegin(tokens[at]) ? readExpression(tokens, at) : null;
    if (expression) found.push(expression);
    at = expression ? expression.to : at + 1;
  }
  return shareYears(tokens, found);
}

/** What no date begins with is passed over at once. */
const mayBegin = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (token?.kind === 'word' && beginnings.has(token.key));

function readExpression(tokens: readonly Token[], at: number): Expression | null {
  return (
    readRange(tokens, at) ?? readShiftedPoint(tokens, at) ?? readRelative(tokens, at) ?? readPoint(tokens, at)
  );
}

function readPoint(tokens: readonly Token[], at: number): Expression | null {
  const part = readPart(tokens, at);
  if (!part || (part.year === null && part.day === null && !isMonthInUse(tokens, at))) return null;
  const approximate = part.approximate || (part.digits === 4 && isApproximate(tokens, at));
  const frame = readFrame(tokens, at, part.to);
  return { kind: 'point', from: at, to: part.to, part: { ...part, approximate }, frame };
}

const MONTH_AFTER: ReadonlySet<string> = new Set(
  `in since until till by from to of during between before after through late early mid that
   around following and or`.split(/\s+/),
);

/** "In May" and "that December", but neither the name of a person nor of a march, nor every May. */
function isMonthInUse(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || !(MONTH_AFTER.has(before.key) || isDash(before))) return false;
  if (/^(?:each|every|annually)$/.test(after?.key ?? '')) return false;
  if (before.key === 'of' || before.key === 'to' || before.key === 'by') {
    return !(after && after.kind === 'word' && after.text !== after.key);
  }
  return true;
}

/** "In January and April 2024", "3 and 4 June 1990": what comes first takes its year from what comes next. */
function shareYears(tokens: readonly Token[], found: readonly Expression[]): readonly Expression[] {
  const shared: Expression[] = [];
  let next: Expression | undefined;
  for (const expression of found.toReversed()) {
    const part = shared.length && next ? takeYear(tokens, expression, next) : null;
    const completed = part && expression.kind === 'point' ? { ...expression, part } : expression;
    shared.push(completed);
    next = completed;
  }
  return shared.toReversed();
}

function takeYear(tokens: readonly Token[], expression: Expression, next: Expression): DatePart | null {
  if (expression.kind !== 'point' || next.kind !== 'point' || expression.part.year !== null) return null;
  // "that June, and again in November 1956" looks back.
  if (tokens[expression.from - 1]?.key === 'that') return null;
  const between = tokens.slice(expression.to, next.from).map(({ key }) => key);
  const joined = between.length > 0 && between.every((key) => /^(?:and|or|,|in|on|again)$/.test(key));
  return joined && next.part.year !== null && next.part.digits === 4
    ? { ...expression.part, year: next.part.year }
    : null;
}
