import type { Mission } from '#shared/models/mission.ts';

/** A mission of Mexico in the United States that lies somewhere. */
export const placedMission = (lat: number, lon: number, id: string): Mission => ({
  id,
  sending: 'MX',
  receiving: 'US',
  type: 'consulate',
  city: id,
  concurrent: false,
  sectionId: 'missions',
  source: id,
  start: 0,
  placing: {
    status: 'placed',
    rule: 'test',
    place: { placeId: id, name: id, admin1: null, country: 'US', lat, lon, population: 1, score: 1 },
    candidates: [],
    candidateCount: 1,
  },
});
