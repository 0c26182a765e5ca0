import { distanceKm } from '#shared/geo/great-circle.ts';
import type { ArticleContext, SpannedSentence } from './article-context.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { foremost } from './words/foremost.ts';

/** What is known around one name when one of its candidates has to be chosen. */
export type Setting = {
  readonly article: ArticleContext;
  readonly sentence: SpannedSentence;
  /** The State that a list is about: " of Mexico in the United States". */
  readonly host: string | null;
  readonly evidence: Evidence;
};

export type Choice = { readonly candidate: Candidate; readonly margin: number };

/** The likeliest candidate, and how far it is ahead of the best one in another country. */
export function choose(candidates: readonly Candidate[], setting: Setting): Choice | null {
  const largest = Math.max(0, ...candidates.map((each) => knownSize(each, setting.article.sides)));
  const uncontested = !candidates.some(
    ({ kind, country, population }) =>
      kind === 'city' &&
      country !== null &&
      setting.article.sides.has(country) &&
      population >= NEGLIGIBLE_SHARE * largest,
  );
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, setting, largest, uncontested) }))
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (!best) return null;
  const isShared = isSharedBySides(candidates, setting) || isOneOfMany(best.candidate, candidates);
  if (best.candidate.kind === 'city' && isShared) return { candidate: best.candidate, margin: 0 };
  const rival = scored.find(({ candidate }) => candidate.country !== best.candidate.country);
  return { candidate: best.candidate, margin: rival ? best.score - rival.score : Number.POSITIVE_INFINITY };
}

/** Another name's bearer may be large and yet not come to mind; one of the two States' does more readily: Cologne. */
const knownSize = ({ population, mainName, country }: Candidate, sides: ReadonlySet<string>): number =>
  mainName ? population : population / (country !== null && sides.has(country) ? 5 : 20);

/** A place this much smaller than a large namesake gains nothing from lying in one of the two States. */
const LARGE = 150_000;
const NEGLIGIBLE_SHARE = 0.15;
/** Where towns are named after older ones. */
const NEW_WORLD: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ', 'ZA']);
/** What a State's or a division's name counts for, beside log10 of a city's inhabitants. */
const WEIGHT_OF_KIND = { country: 12, region: 8, sea: 8, river: 7, site: 7, admin1: 6.3, city: 0 } as const;

/** A division of a State that the article does not name comes to mind after large cities: Manchester is no parish. */
const REMOTE_DIVISION = 4.5;

/**
 * log10(population + 10) for cities, + 2 a capital, + 0.5 the main name, - 2 another name, - 3 part of a city,
 * - 1.5 a town of the New World named after an older one; and by context: + 4 the State that a list
 * is about, + 2 a State named in the sentence, + 1.5 one of the two States, + 0.5 any State of the article;
 * + 1 the one that its name means by itself
 * where none of the two States has a namesake.
 */
/** Of a town this large nobody says which one it is. */
const KNOWN_BY_ITSELF = 30_000;
const NEAR_KM = 60;

/** Pavlivka in Ukraine: as large a village of that name lies elsewhere in the same State. */
const isOneOfMany = (best: Candidate, candidates: readonly Candidate[]): boolean =>
  best.population < KNOWN_BY_ITSELF &&
  !best.capital &&
  candidates.some(
    ({ kind, country, mainName, population, lat, lon }) =>
      kind === 'city' &&
      mainName &&
      country === best.country &&
      population * 2 >= best.population &&
      distanceKm({ lat, lon }, best) > NEAR_KM,
  );

/** A place of fewer inhabitants is no rival to its namesake in the other State. */
const TOWN = 2_000;

/**
 * Whether both States of the article have a town of the name, neither of them much smaller, and the sentence speaks
 * of both or of none: Córdoba and Valladolid between Mexico and Spain. Better none than a wrong one.
 */
function isSharedBySides(candidates: readonly Candidate[], { article, sentence, host }: Setting): boolean {
  const sizes = [...article.sides].map((side) => ({
    side,
    size: Math.max(
      0,
      ...candidates.flatMap(({ kind, country, population, mainName }) =>
        kind === 'city' && mainName && country === side ? [population] : [],
      ),
    ),
  }));
  const larger = Math.max(...sizes.map(({ size }) => size));
  const having = sizes.flatMap(({ side, size }) =>
    size >= TOWN && size >= NEGLIGIBLE_SHARE * larger ? [side] : [],
  );
  const spokenOf = having.filter((side) => sentence.countries.has(side));
  return having.length > 1 && spokenOf.length !== 1 && (host === null || !having.includes(host));
}

function scoreOf(
  candidate: Candidate,
  { article, sentence, host }: Setting,
  largest: number,
  uncontested: boolean,
): number {
  const { kind, country, population, capital, mainName, minor } = candidate;
  const negligible = kind === 'city' && population < NEGLIGIBLE_SHARE * largest && largest > LARGE;
  const near =
    country === null
      ? 1
      : country === host
        ? 4
        : negligible
          ? 0
          : sentence.countries.has(country)
            ? 2
            : article.sides.has(country)
              ? 1.5
              : article.countries.has(country)
                ? 0.5
                : 0;
  const remote = kind === 'admin1' && near === 0 ? REMOTE_DIVISION : WEIGHT_OF_KIND[kind];
  const size = kind === 'city' ? Math.log10(population + 10) : remote;
  const own = country !== null && article.sides.has(country);
  const known = (uncontested || own) && foremost.has(candidate.placeId) ? 1 : 0;
  const namesake =
    kind === 'city' && near <= 0.5 && !capital && population < 200_000 && NEW_WORLD.has(country ?? '');
  return (
    size + (capital ? 2 : 0) + (mainName ? 0.5 : -2) - (minor ? 3 : 0) - (namesake ? 1.5 : 0) + near + known
  );
}
