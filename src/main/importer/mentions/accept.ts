import { placeKey } from '#shared/text/place-key.ts';
import type { Candidate } from './candidate.ts';
import type { Choice, Setting } from './choose.ts';
import type { Evidence } from './evidence.ts';
import type { NameSpan } from './find-spans.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import { givenNames } from './words/given-names.ts';
import { firmsToo, neverPlaces, peopleToo, wordsToo } from './words/not-places.ts';
import { titles } from './words/offices.ts';

/** Two candidates in different countries that are closer than this are not told apart: better none than a wrong one. */
export const LEAST_MARGIN = 0.4;

/** Countries whose towns are named with the words and surnames of English prose. */
const ENGLISH_NAMED: ReadonlySet<string> = new Set([
  'US',
  'GB',
  'CA',
  'AU',
  'NZ',
  'IE',
  'ZA',
  'JM',
  'BS',
  'IM',
  'JE',
  'GG',
]);

/** Whether a name's likeliest candidate is what the article means, by how sure its words make it. */
export function isMeant(span: NameSpan, { candidate, margin }: Choice, setting: Setting): boolean {
  switch (candidate.kind) {
    case 'country':
      return margin >= LEAST_MARGIN;
    case 'region':
    case 'sea':
    case 'river':
    case 'site':
      return (
        !(isAbbreviation(span.text) && setting.evidence < 2) &&
        !(firmsToo.has(span.text.toLowerCase()) && setting.evidence < 2) &&
        isCuratedOrNear(candidate, setting)
      );
    case 'admin1':
      return margin >= LEAST_MARGIN && isDivisionMeant(span, candidate, setting);
    case 'city':
      return (
        (margin >= LEAST_MARGIN || setting.evidence === 4) &&
        isCityMeant(span, { candidate, margin }, setting)
      );
  }
}

/** What is made of a town of the gazetteer ("Bole Airport", "County Mayo") lies in a State that the article names. */
const isCuratedOrNear = ({ placeId, country, population }: Candidate, { article }: Setting): boolean =>
  !placeId.startsWith('geonames:') ||
  population >= 500_000 ||
  (country !== null && (article.sides.has(country) || article.countries.has(country)));

/** "Dom Pedro", "General Roca", "Diego de Almagro": towns that are called as the men were. */
const isTitled = (text: string): boolean => {
  const [first = '', second] = text.toLowerCase().split(' ');
  return titles.has(first) || (second !== undefined && givenNames.has(first));
};

/** The evidence, less where the name is as often a person's or an ordinary word. */
function soberEvidence(span: NameSpan, { article, evidence }: Setting): Evidence {
  if (evidence === 4 || evidence === 0 || /[\s-]/.test(span.text)) return evidence;
  const lower = span.text.toLowerCase();
  if (neverPlaces.has(lower)) return 0;
  const doubts =
    (peopleToo.has(lower) || firmsToo.has(lower) || article.surnames.has(lower) ? 1 : 0) +
    (wordsToo.has(lower) ? 1 : 0) +
    (article.ordinary.has(lower) ? 1 : 0);
  return Math.max(0, evidence - (evidence === 3 ? Math.max(0, doubts - 1) : doubts)) as Evidence;
}

function isDivisionMeant(span: NameSpan, { country, name }: Candidate, setting: Setting): boolean {
  const evidence = soberEvidence(span, setting);
  if (isAbbreviation(span.text)) return evidence === 4;
  // "The Karen": another name of a division is as often a people's.
  const own = placeKey(name)
    .split(' ')
    .includes(span.key.split(' ')[0] ?? '');
  if (country !== null && setting.article.sides.has(country)) return evidence >= (own ? 1 : 2);
  const near = country !== null && setting.sentence.countries.has(country);
  const sole = own && span.candidates.length === 1 && span.key.length >= SOLE_LENGTH;
  if (sole) return evidence >= 2;
  return evidence >= (near || (country !== null && setting.article.countries.has(country)) ? 2 : 3);
}

/** Shorter names are too often something else. */
const SOLE_LENGTH = 6;

/** Least inhabitants by evidence, in a State of the article's two, in one that it names, and in any other. */
const LEAST_POPULATION: Readonly<Record<Evidence, readonly [side: number, named: number, other: number]>> = {
  4: [0, 0, 15_000],
  3: [0, 1_000, 50_000],
  2: [5_000, 20_000, 150_000],
  1: [50_000, 300_000, 1_000_000],
  0: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
};

/** A city of this size is meant although its name begins as a man's does: "General Santos". */
const GREAT = 300_000;

/** "Utö" is not Uto in Japan: a town far off bears the letters that it is written with. Macrons only tell a length. */
const isSpeltOtherwise = (text: string, { name }: Candidate): boolean =>
  !/[\s-]/.test(text) &&
  FOREIGN_LETTERS.test(text.normalize('NFC')) &&
  placeKey(name) === placeKey(text) &&
  !FOREIGN_LETTERS.test(name.normalize('NFC'));

const FOREIGN_LETTERS = /[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿčćđěğıłńňőřśşšťůűźżž]/;

/**
 * A multiple of what is asked of a name that only one place bears: less of one in a State that the article names than
 * of one in any other, for a namesake in the former may be too small for the gazetteer.
 */
const SOLE_BEARER = { named: 0.2, other: 0.5 } as const;

/** Another name of a town of one of the two States: "Peja". Random words are other names of smaller ones. */
const SOLE_OTHER_NAME = 0.5;

function isCityMeant(span: NameSpan, { candidate, margin }: Choice, setting: Setting): boolean {
  const { country, population, capital, mainName } = candidate;
  const evidence = soberEvidence(span, setting);
  if (evidence === 0 || (isTitled(span.text) && evidence < (population >= GREAT ? 2 : 3))) return false;
  if (capital) return true;
  if (isSpeltOtherwise(span.text, candidate) && !(country !== null && setting.article.sides.has(country)))
    return false;
  if (!mainName && population < 20_000 && evidence < 4) return false;
  const { article, sentence } = setting;
  const inSide = country !== null && article.sides.has(country);
  const named = country !== null && (sentence.countries.has(country) || article.countries.has(country));
  const least = LEAST_POPULATION[evidence][inSide ? 0 : named ? 1 : 2];
  const harder = evidence <= 2 && country !== null && ENGLISH_NAMED.has(country) ? 3 : 1;
  const isSole = margin === Number.POSITIVE_INFINITY && span.candidates.length === 1;
  const bearer = mainName
    ? SOLE_BEARER[inSide || named ? 'named' : 'other']
    : inSide && population >= 20_000
      ? SOLE_OTHER_NAME
      : 1;
  return population >= least * harder * (isSole ? bearer : 1);
}
