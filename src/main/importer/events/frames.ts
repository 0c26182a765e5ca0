import type { Frame } from './expression.ts';
import type { Token } from './tokens.ts';

const keys = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ key }) => key)
    .join(' ');

/** Whether the words around a date open it: "since 1994", "until 1970", "from 1945 onwards". */
export function readFrame(tokens: readonly Token[], from: number, to: number): Frame {
  // A heading: "To 1905".
  if (from === 1 && to === tokens.length && tokens[0]?.key === 'to') return 'until';
  const before = keys(tokens, from - 8, from).replace(/(?: the| at least| about| around| year)+$/, '');
  if (/(?:^| )since$/.test(before)) return 'since';
  if (/^(?:onwards?|on(?! [a-z0-9]))/.test(keys(tokens, to, to + 2)) && /(?:^| )from$/.test(before))
    return 'since';
  if (/(?:^| )from$/.test(before) && opensTime(tokens, from - 2)) return 'since';
  // "before the 2016 election" is in 2016; "before 2016" is not.
  const attribute = tokens[from - 1]?.key === 'the' && tokens[to]?.kind === 'word';
  if (/(?:^| )after$/.test(before)) return attribute || isMeasured(before, 'after') ? 'plain' : 'since';
  if (/(?:^| )(?:before|prior to)$/.test(before))
    return attribute || isMeasured(before, 'before|prior to') ? 'plain' : 'until';
  if (/(?:^| )(?:until|till|up to)$/.test(before)) return isDenied(before) ? 'plain' : 'until';
  return 'plain';
}

/** Participles after which "from" gives the origin of a thing, or what it is compared with, and opens nothing. */
const COMPARED =
  /^(?:dated|resulted|changed|increased|decreased|declined|reduced|raised|expanded|fallen|dropped|recovered|differed|improved|evolved|inherited|copied|doubled|tripled|postponed|moved|delayed|adjusted|updated|revised|taken|carried|advanced)$/;

/** "From April 1942, pilots flew", "was besieged from 1915", but not "a report from 1921" nor "rose from 2010". */
function opensTime(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined || /^[,;:]$/.test(word.text) || word.key === 'and') return true;
  return (
    (word.key.endsWith('ed') || /^(?:held|fought|ran|flew|out|sat|served|built)$/.test(word.key)) &&
    !COMPARED.test(word.key)
  );
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
