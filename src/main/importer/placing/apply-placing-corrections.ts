import type { Mission, PlaceCandidate, Placing, PlacingCorrection } from '#shared/models/mission.ts';

/** A person's choice is certain, whatever the rule thought. */
export const MANUAL_RULE = 'manual';
const MOST_CANDIDATES = 8;

/**
 * The missions as a person has corrected them. Corrections go by the mission's id, which a new edition keeps; of
 * several for one mission the last counts; those of missions that the edition does not have change nothing.
 */
export function applyPlacingCorrections(
  missions: readonly Mission[],
  corrections: readonly PlacingCorrection[],
): readonly Mission[] {
  if (corrections.length === 0) return missions;
  const byMission = new Map(corrections.map((correction) => [correction.missionId, correction.choice]));
  return missions.map((mission) => {
    const choice = byMission.get(mission.id);
    return choice === undefined ? mission : { ...mission, placing: chosen(mission, choice) };
  });
}

function chosen({ placing, city }: Mission, choice: PlacingCorrection['choice']): Placing {
  const place = choice.kind === 'candidate' ? choice.place : pointPlace(choice, city);
  const known = placing.candidates.some(({ placeId }) => placeId === place.placeId);
  const candidates = known ? placing.candidates : [place, ...placing.candidates].slice(0, MOST_CANDIDATES);
  const candidateCount = placing.candidateCount + (known ? 0 : 1);
  return { status: 'placed', rule: MANUAL_RULE, place, candidates, candidateCount };
}

const pointPlace = (
  { lat, lon, country }: Extract<PlacingCorrection['choice'], { kind: 'point' }>,
  city: string | null,
): PlaceCandidate => ({
  placeId: 'manual',
  name: city ?? `${lat.toFixed(4)}, ${lon.toFixed(4)}`,
  admin1: null,
  country,
  lat,
  lon,
  population: 0,
  score: 0,
});
