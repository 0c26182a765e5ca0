import { expect, test } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import { type KeptCorrection, withCorrections } from './placing-corrections.ts';

const post = { sending: 'GH', receiving: 'TR', type: 'consulate', city: 'Izmir' } as const;
const placing = { status: 'unplaced', rule: 'none', place: null, candidates: [], candidateCount: 0 } as const;
const mission = (id: string): Mission => ({
  ...post,
  id,
  concurrent: false,
  placing,
  sectionId: 'lead',
  source: '',
  start: 0,
});
const first = mission('gh-tr-consulate-izmir');
const second = mission('gh-tr-consulate-izmir-2');
const kept: KeptCorrection = {
  missionId: second.id,
  ...{ sending: 'GH', receiving: 'TR', city: 'Izmir', edition: 'one' },
  choice: { kind: 'point', lat: 38, lon: 27, country: 'TR' },
};
const placed = (sha256: string, correction: KeptCorrection, ...missions: readonly Mission[]) => {
  const edition = { article: { source: { sha256 } }, missions } as unknown as Edition;
  return withCorrections(edition, [correction]).missions.map((each) => each.placing.status);
};

test('a placing by hand of one of several alike holds in its edition, and in another is for a person to look at', () => {
  expect(placed('one', kept, first, second)).toEqual(['unplaced', 'placed']);
  expect(placed('two', kept, first, second)).toEqual(['unplaced', 'review']);
  const { edition: _, ...ofBefore } = kept;
  expect(placed('one', ofBefore, first, second)).toEqual(['unplaced', 'review']);
});

test('a placing by hand of the only post of its kind in a city holds in every edition', () => {
  expect(placed('two', { ...kept, missionId: first.id }, first)).toEqual(['placed']);
});
