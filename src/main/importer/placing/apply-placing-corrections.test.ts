import { describe, expect, it } from 'vitest';
import type { Mission, PlaceCandidate } from '#shared/models/mission.ts';
import { applyPlacingCorrections } from './apply-placing-corrections.ts';

const springfield = (admin1: string, lat: number, lon: number): PlaceCandidate => ({
  placeId: `geonames:${admin1}`,
  name: 'Springfield',
  admin1,
  country: 'US',
  lat,
  lon,
  population: 100_000,
  score: 5.5,
});
const [illinois, missouri] = [springfield('Illinois', 39.8, -89.64), springfield('Missouri', 37.22, -93.3)];

const mission: Mission = {
  id: 'mx-us-consulate-springfield',
  sending: 'MX',
  receiving: 'US',
  type: 'consulate',
  city: 'Springfield',
  concurrent: false,
  placing: {
    status: 'review',
    rule: 'gazetteer.receiving-state',
    place: missouri,
    candidates: [missouri, illinois],
    candidateCount: 2,
  },
  sectionId: 'diplomatic-missions',
  source: '- Springfield (Consulate)',
  start: 10,
};

describe("a person's correction", () => {
  it('chooses another candidate, and is certain', () => {
    const choice = { kind: 'candidate', place: illinois } as const;
    const [corrected] = applyPlacingCorrections([mission], [{ missionId: mission.id, choice }]);
    expect(corrected?.placing).toMatchObject({
      status: 'placed',
      rule: 'manual',
      place: illinois,
      candidateCount: 2,
    });
  });

  it('sets a point on the map, named after the city', () => {
    const choice = { kind: 'point', lat: 42.1, lon: -72.59, country: 'US' } as const;
    const [corrected] = applyPlacingCorrections([mission], [{ missionId: mission.id, choice }]);
    expect(corrected?.placing.place).toMatchObject({
      placeId: 'manual',
      name: 'Springfield',
      lat: 42.1,
      country: 'US',
    });
    expect(corrected?.placing.candidates).toHaveLength(3);
  });

  it('holds for a later edition that has other candidates, and leaves other missions alone', () => {
    const later: Mission = {
      ...mission,
      placing: {
        status: 'unplaced',
        rule: 'gazetteer.not-found',
        place: null,
        candidates: [],
        candidateCount: 0,
      },
    };
    const other: Mission = { ...mission, id: 'mx-us-embassy-washington' };
    const choice = { kind: 'candidate', place: illinois } as const;
    const corrected = applyPlacingCorrections([later, other], [{ missionId: mission.id, choice }]);
    expect(corrected[0]?.placing.place).toEqual(illinois);
    expect(corrected[1]).toBe(other);
  });

  it('changes nothing when its mission is not there any more', () => {
    const choice = { kind: 'candidate', place: illinois } as const;
    expect(applyPlacingCorrections([mission], [{ missionId: 'gone', choice }])).toEqual([mission]);
  });
});
