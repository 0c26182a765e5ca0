import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import { missionCards, quizChoices } from './mission-quiz.ts';

const mission = (number: number, placeId = `geonames:${number}`): Mission => ({
  id: `mission-${number}`,
  sending: 'CL',
  receiving: 'PE',
  type: 'consulate',
  city: `City ${number}`,
  concurrent: false,
  placing: {
    status: 'placed',
    rule: '',
    place: {
      placeId,
      name: `City ${number}`,
      admin1: null,
      country: 'PE',
      lat: -10 - number,
      lon: -75,
      population: 0,
      score: 0,
    },
    candidates: [],
    candidateCount: 1,
  },
  sectionId: 'lead',
  source: '',
  start: 0,
});

const unplaced: Mission = { ...mission(99), placing: { ...mission(99).placing, place: null } };

function edition(missions: readonly Mission[]): Edition {
  const source = { format: 'plain', fileName: '', text: '', codePoints: 0, sha256: '' };
  const article = { id: 'chile-peru', title: '', language: 'en', sides: [], source, sections: [] };
  return { article, border: null, missions, mentions: [], events: [], checks: [], warnings: [] };
}

test('every mission that has a place is asked for, where there is a second place to choose', () => {
  const cards = missionCards(edition([mission(1), mission(2), unplaced]));
  expect(cards.map(({ id }) => id)).toEqual(['mission:chile-peru/mission-1', 'mission:chile-peru/mission-2']);
  expect(missionCards(edition([mission(1), mission(2, 'geonames:1'), unplaced]))).toEqual([]);
});

test('there are two to four places to choose from, one of them right, none twice, the same for the same seed', () => {
  const all = Array.from({ length: 20 }, (_, number) => mission(number));
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(19), fc.string(), (count, asked, seed) => {
      const missions = all.slice(0, count);
      const right = missions[asked % count] as Mission;
      const choices = quizChoices(right, missions, seed);
      expect(choices).toEqual(quizChoices(right, missions.toReversed(), seed));
      expect(choices).toHaveLength(Math.min(4, count));
      expect(choices.filter(({ isRight }) => isRight)).toHaveLength(1);
      expect(choices.find(({ isRight }) => isRight)?.place).toEqual(right.placing.place);
      expect(new Set(choices.map(({ place }) => place.placeId)).size).toBe(choices.length);
    }),
  );
});

test('places that would lie on each other on the map are not both to choose from', () => {
  const near = { ...mission(50), placing: { ...mission(50).placing } };
  const place = near.placing.place;
  const beside: Mission = {
    ...near,
    placing: { ...near.placing, place: place && { ...place, placeId: 'geonames:51', lat: place.lat + 0.1 } },
  };
  const choices = quizChoices(near, [near, beside, mission(3), mission(7)], 'seed');
  expect(choices.map((choice) => choice.place.placeId).sort()).toEqual([
    'geonames:3',
    'geonames:50',
    'geonames:7',
  ]);
});

test('the right one is not always in the same place', () => {
  const all = Array.from({ length: 20 }, (_, number) => mission(number));
  const at = new Set(
    Array.from({ length: 60 }, (_, round) =>
      quizChoices(all[3] as Mission, all, `${round}`).findIndex(({ isRight }) => isRight),
    ),
  );
  expect(at).toEqual(new Set([0, 1, 2, 3]));
});
