import type { Frame } from './expression.ts';
import type { Token } from './tokens.ts';

const keys = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ key }) => key)
    .join(' ');

/** Whether the words around a date open it: "since 1994", "until 1970", "from 1945 onwards". */
export function readFrame(tokens: readonly Token[], from: number, to: number): Frame {
  const before = keys(tokens, from - 8, from).replace(/(?: the| at least| about| around| year)+$/, '');
  if (/(?:^| )since$/.test(before)) return 'since';
  if (/^(?:onwards?|on(?! [a-z0-9]))/.test(keys(tokens, to, to + 2)) && /(?:^| )from$/.test(before))
    return 'since';
  // "before the 2016 election" is in 2016; "before 2016" is not.
  const attribute = tokens[from - 1]?.key === 'the' && tokens[to]?.kind === 'word';
  if (/(?:^| )after$/.test(before)) return attribute || isMeasured(before, 'after') ? 'plain' : 'since';
  if (/(?:^| )(?:before|prior to)$/.test(before))
    return attribute || isMeasured(before, 'before|prior to') ? 'plain' : 'until';
  if (/(?:^| )(?:until|till|up to)$/.test(before)) return isDenied(before) ? 'plain' : 'until';
  return 'plain';
}

/** "shortly after", "two years before": near the date, not open. */
const isMeasured = (before: string, words: string): boolean =>
  new RegExp(
    `(?:shortly|soon|immediately|just|right|days?|weeks?|months?|years?|decades?|long|well) (?:${words})$`,
  ).test(before);

/** "did not join until 1993": in 1993 it did. */
const isDenied = (before: string): boolean =>
  /(?:^| )(?:not|never|no|nor|n['’]t|\w+n['’]t) .*until$/.test(before);

/** "c. 1800", "around 1226". */
export function isApproximate(tokens: readonly Token[], from: number): boolean {
  return /(?:^| )(?:about|around|circa|c|ca|approximately|roughly|c \.|ca \.)$/.test(
    keys(tokens, from - 2, from),
  );
}
