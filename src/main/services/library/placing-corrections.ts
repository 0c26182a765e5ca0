import { groupBy } from '#main/db/pack/rows-to-article.ts';
import { applyPlacingCorrections, MANUAL_RULE } from '#main/importer/placing/apply-placing-corrections.ts';
import type { World } from '#main/world/open-world.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { PlacingChoice } from '#shared/models/library.ts';
import type { Mission, PlacingCorrection } from '#shared/models/mission.ts';
import { slug } from '#shared/text/slug.ts';

/** A correction as it is kept: with what the mission is known by when a newer edition gives it another id. */
export type KeptCorrection = PlacingCorrection & Pick<Mission, 'sending' | 'receiving' | 'city'>;

/** The edition with its missions where a person put them. */
export function withCorrections(edition: Edition, kept: readonly KeptCorrection[]): Edition {
  if (kept.length === 0) return edition;
  const correctionFor = correctionsFor(edition.missions, kept);
  const corrections = edition.missions.flatMap((mission) => {
    const correction = correctionFor(mission);
    return correction === undefined ? [] : [{ missionId: mission.id, choice: correction.choice }];
  });
  return { ...edition, missions: applyPlacingCorrections(edition.missions, corrections) };
}

/**
 * Finds the correction of a mission: by id, or, where a newer edition has given
 * the post another rank and so another id, by its States and city, if only one
 * mission and one correction have these.
 */
export function correctionsFor(
  missions: readonly Mission[],
  kept: readonly KeptCorrection[],
): (mission: Mission) => KeptCorrection | undefined {
  const ids = new Set(missions.map(({ id }) => id));
  const byId = groupBy(kept, ({ missionId }) => missionId);
  const orphaned = groupBy(
    kept.filter(({ missionId }) => !ids.has(missionId)),
    postOf,
  );
  const alike = groupBy(missions, postOf);
  return (mission) => {
    const [own] = byId.get(mission.id) ?? [];
    if (own !== undefined || mission.city === null) return own;
    const post = postOf(mission);
    const [only, second] = orphaned.get(post) ?? [];
    return second === undefined && alike.get(post)?.length === 1 ? only : undefined;
  };
}

const postOf = ({ sending, receiving, city }: Pick<Mission, 'sending' | 'receiving' | 'city'>): string =>
  JSON.stringify([sending, receiving, slug(city ?? '')]);

/** What a person chose, as it is kept. Throws `library.no-such-candidate`. */
export function correctionOf(mission: Mission, choice: PlacingChoice, land: Land): KeptCorrection {
  const { id: missionId, sending, receiving, city } = mission;
  return { missionId, sending, receiving, city, choice: resolved(mission, choice, land) };
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
    const { place, rule } = placing;
    if (rule !== MANUAL_RULE || place === null) return [];
    return [{ missionId, sending, receiving, city, choice: { kind: 'candidate', place } }];
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
