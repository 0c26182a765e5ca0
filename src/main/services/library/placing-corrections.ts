import { applyPlacingCorrections, MANUAL_RULE } from '#main/importer/placing/apply-placing-corrections.ts';
import type { World } from '#main/world/open-world.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { PlacingChoice } from '#shared/models/library.ts';
import type { Mission, PlacingCorrection } from '#shared/models/mission.ts';
import { missionSlug } from '#shared/subjects/kinds/mission.ts';
import { slug } from '#shared/text/slug.ts';

/**
 * A correction as it is kept: with what the mission is known by when a newer edition gives it another id, and the
 * SHA-256 of the file of the edition in which its id means just this mission; those of before have none.
 */
export type KeptCorrection = PlacingCorrection &
  Pick<Mission, 'sending' | 'receiving' | 'city'> & { readonly edition?: string | undefined };

type FoundCorrection = { readonly correction: KeptCorrection; readonly isSure: boolean };

/** The edition with its missions where a person put them; those of which it is not sure that they are the ones are for review. */
export function withCorrections(edition: Edition, kept: readonly KeptCorrection[]): Edition {
  if (kept.length === 0) return edition;
  const correctionFor = correctionsFor(edition, kept);
  const unsure = new Set<string>();
  const corrections = edition.missions.flatMap((mission) => {
    const found = correctionFor(mission);
    if (found === undefined) return [];
    if (!found.isSure) unsure.add(mission.id);
    return [{ missionId: mission.id, choice: found.correction.choice }];
  });
  const missions = applyPlacingCorrections(edition.missions, corrections).map((mission): Mission => {
    const { id, placing } = mission;
    return unsure.has(id) ? { ...mission, placing: { ...placing, status: 'review' } } : mission;
  });
  return { ...edition, missions };
}

/**
 * Finds the correction of a mission: by id, which says sender, receiver, type
 * and city; or, where a newer edition has given the post another rank and so
 * another id, by its States and city, if only one mission and one correction
 * have these. It is not sure of a post of another rank, nor, in another edition,
 * of one of several of which only a number tells one from the other.
 */
export function correctionsFor(
  { article, missions }: Pick<Edition, 'article' | 'missions'>,
  kept: readonly KeptCorrection[],
): (mission: Mission) => FoundCorrection | undefined {
  const ids = new Set(missions.map(({ id }) => id));
  const byId = groupBy(kept, ({ missionId }) => missionId);
  const orphaned = groupBy(
    kept.filter(({ missionId }) => !ids.has(missionId)),
    postOf,
  );
  const alike = groupBy(missions, postOf);
  const ofOneKind = groupBy(missions, missionSlug);
  return (mission) => {
    const [own] = byId.get(mission.id) ?? [];
    if (own !== undefined) {
      const isOnly = ofOneKind.get(missionSlug(mission))?.length === 1;
      return { correction: own, isSure: isOnly || own.edition === article.source.sha256 };
    }
    if (mission.city === null) return undefined;
    const post = postOf(mission);
    const [only, second] = orphaned.get(post) ?? [];
    const isOne = only !== undefined && second === undefined && alike.get(post)?.length === 1;
    return isOne ? { correction: only, isSure: false } : undefined;
  };
}

const postOf = ({ sending, receiving, city }: Pick<Mission, 'sending' | 'receiving' | 'city'>): string =>
  JSON.stringify([sending, receiving, slug(city ?? '')]);

/** What a person chose, as it is kept. Throws `library.no-such-candidate`. */
export function correctionOf(
  mission: Mission,
  { article }: Pick<Edition, 'article'>,
  choice: PlacingChoice,
  land: Land,
): KeptCorrection {
  const { id: missionId, sending, receiving, city } = mission;
  const { sha256: edition } = article.source;
  return { missionId, sending, receiving, city, edition, choice: resolved(mission, choice, land) };
}

type Land = Pick<World, 'nearestCountry'>;

/** As far off a coast as the map's outlines may leave a quay or an islet. */
const COAST_KM = 20;

/** In whose land a point lies; at sea, the State that the mission was in before. */
function countryOfPoint({ placing, receiving }: Mission, lat: number, lon: number, land: Land): string {
  const { iso2, km } = land.nearestCountry(lat, lon);
  return km <= COAST_KM ? iso2 : (placing.place?.country ?? receiving);
}

/** The corrections that an exported pack carries, as placings of its missions. */
export function correctionsIn(edition: Edition): readonly KeptCorrection[] {
  return edition.missions.flatMap(({ id: missionId, sending, receiving, city, placing }) => {
    const { place, rule, status } = placing;
    if (rule !== MANUAL_RULE || place === null) return [];
    const from = status === 'placed' ? { edition: edition.article.source.sha256 } : {};
    return [{ missionId, sending, receiving, city, ...from, choice: { kind: 'candidate', place } }];
  });
}

/** A placing by hand given back to the rule, as far as the pack remembers it: the best other candidate, for review. */
export function withoutManualPlacing(mission: Mission): Mission {
  const { rule, place: chosen, candidates: all } = mission.placing;
  if (rule !== MANUAL_RULE) return mission;
  const candidates = all.filter(({ placeId }) => placeId !== MANUAL_RULE);
  const place = candidates.find(({ placeId }) => placeId !== chosen?.placeId) ?? candidates[0] ?? null;
  return {
    ...mission,
    placing: {
      status: place === null ? 'unplaced' : 'review',
      rule: place === null ? 'none' : 'gazetteer',
      place,
      candidates,
      candidateCount: candidates.length,
    },
  };
}

function resolved(mission: Mission, choice: PlacingChoice, land: Land): PlacingCorrection['choice'] {
  if (choice.kind === 'point') {
    const country = countryOfPoint(mission, choice.lat, choice.lon, land);
    // Seven decimals are a centimetre; more is noise (RFC 7946, 11.2).
    return { kind: 'point', lat: Number(choice.lat.toFixed(7)), lon: Number(choice.lon.toFixed(7)), country };
  }
  const place = mission.placing.candidates.find(({ placeId }) => placeId === choice.placeId);
  if (place !== undefined) return { kind: 'candidate', place };
  throw new LinderoError('library.no-such-candidate', 'The mission has no such candidate. Open it again.');
}
