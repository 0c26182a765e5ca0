/** The words that dates are written with, lower case. */

const monthNames = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

/** 1–12. Written with a capital letter in English. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** EDTF level 1. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

export const ordinals: ReadonlyMap<string, number> = new Map(
  ordinalWords.split(' ').map((word, index) => [word, index + 1] as const),
);

const cardinalWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

export const cardinals: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...cardinalWords.split(' ').map((word, index) => [word, index + 1] as const),
]);

/** Which part of a year, decade, century or month is meant: what EDTF level 1 cannot say and the bounds can. */
export type Segment = 'early' | 'mid' | 'late';

export const segments: ReadonlyMap<string, Segment> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
  ['close', 'late'],
]);

export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

export const beforeChrist: ReadonlySet<string> = new Set(['bc', 'bce']);
export const afterChrist: ReadonlySet<string> = new Set(['ad', 'ce']);

/** Days that everybody knows by their number. The attacks of 11 September 2001 are dated by their name. */
export const namedDays = [{ text: ['9', '/', '11'], year: 2001, month: 9, day: 11 }] as const;

/** Days of every year that are written with a name and the year: "Christmas Eve 1941". Longer names first. */
export const feastDays = [
  { text: ['christmas', 'eve'], month: 12, day: 24 },
  { text: ['christmas', 'day'], month: 12, day: 25 },
  { text: ['christmas'], month: 12, day: 25 },
  { text: ['new', 'year', "'", 's', 'eve'], month: 12, day: 31 },
  { text: ['new', 'year', '’', 's', 'eve'], month: 12, day: 31 },
  { text: ['new', 'year', "'", 's', 'day'], month: 1, day: 1 },
  { text: ['new', 'year', '’', 's', 'day'], month: 1, day: 1 },
] as const;

/** Every word that a date can begin with. */
export const beginnings: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...seasons.keys(),
  ...ordinals.keys(),
  ...cardinals.keys(),
  ...segments.keys(),
  ...afterChrist,
  ...'twenty thirty turn last the that then q h christmas new'.split(' '),
]);
