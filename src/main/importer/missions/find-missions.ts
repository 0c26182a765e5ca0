import type { PlacingWorld } from '#main/importer/placing/placing-query.ts';
import { homeCountries } from '#main/importer/placing/territories.ts';
import type { Article } from '#shared/models/article.ts';
import type { Warning } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import { missionSlug } from '#shared/subjects/kinds/mission.ts';
import { createUniqueNames } from '#shared/text/slug.ts';
import type { Setting } from './grammar/setting.ts';
import { type LexiconLanguage, lexiconOf } from './lexicon/lexicon.ts';
import { missionWarnings } from './mission-warnings.ts';
import { readClaims } from './read-claims.ts';
import { kindOfSection } from './section-kinds.ts';
import { settleClaims } from './settle-claims.ts';
import type { Settled } from './settled-missions.ts';
import { placingRule, withLookupCache } from './with-lookup-cache.ts';

export type MissionsFound = { readonly missions: readonly Mission[]; readonly warnings: readonly Warning[] };

/**
 * Finds the diplomatic missions and consular posts that the two sides of an article have in each other, wherever
 * the article names them, and places them. In reading order. Articles without two States have none; a warning
 * says so when they have a section about missions.
 */
export function findMissions(article: Article, world: PlacingWorld): MissionsFound {
  const [first, second] = article.sides.map(({ iso2 }) => iso2);
  if (!first || !second || first === second) return { missions: [], warnings: sidesUnknown(article) };
  const language = languageOf(article);
  const homes = new Set([...homeCountries(first, world), ...homeCountries(second, world)]);
  const cached = withLookupCache(world, homes);
  const setting: Setting = {
    lexicon: lexiconOf(world, language),
    language,
    world: cached,
    place: placingRule(cached),
    sides: [first, second],
    homes,
  };
  const { claims, closings } = readClaims(article, setting);
  const missions = withIds(settleClaims(claims, closings, setting));
  return { missions, warnings: missionWarnings(missions, article) };
}

/** A list of missions has too few small words to tell its language by; what missions are called tells it. */
function languageOf({ language, source: { text } }: Article): LexiconLanguage {
  const spanish = text.match(/embajada|consulado|nunciatura/gi)?.length ?? 0;
  const english = text.match(/embass|consulate|high commission|nunciature/gi)?.length ?? 0;
  if (spanish === english) return language === 'es' ? 'es' : 'en';
  return spanish > english ? 'es' : 'en';
}

function withIds(settled: readonly Settled[]): readonly Mission[] {
  const unique = createUniqueNames();
  return settled.map(({ claim, sending, receiving, placing, concurrent, city }) => ({
    id: unique(missionSlug({ sending, receiving, type: claim.type, city })),
    sending,
    receiving,
    type: claim.type,
    city,
    concurrent,
    placing,
    sectionId: claim.sectionId,
    source: claim.source,
    start: claim.start,
  }));
}

function sidesUnknown(article: Article): readonly Warning[] {
  const section = article.sections.find((each) => kindOfSection(each).aboutMissions);
  if (section === undefined) return [];
  const message = `The section “${section.title}” was not searched for missions, because the article's two States are not known.`;
  return [{ code: 'missions.sides-unknown', message, line: null }];
}
