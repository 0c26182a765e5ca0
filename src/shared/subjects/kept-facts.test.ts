import { expect, test } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { KeptSubject } from '#shared/models/subject.ts';

import { factsOf } from './kept.ts';

const inArticle = { articleId: 'a-b', articleTitle: 'A–B relations' };

function missionAt(id: string, lat: number): Mission {
  const place = {
    placeId: `geonames:${lat}`,
    name: '',
    admin1: null,
    country: 'TR',
    lat,
    lon: 0,
    population: 0,
    score: 0,
  };
  return {
    id,
    sending: 'GH',
    receiving: 'TR',
    type: 'consulate',
    city: 'Izmir',
    concurrent: false,
    placing: { status: 'placed', rule: '', place, candidates: [place], candidateCount: 1 },
    sectionId: 'lead',
    source: '',
    start: 0,
  };
}

const factsIn = (edition: Partial<Edition>) => (kept: KeptSubject) =>
  factsOf(kept, { article: { source: { sha256: 'later' } }, ...edition } as Edition);

test('an exported date is the one that the note names, whatever its place in the article is taken by now', () => {
  const target: KeptSubject = {
    kind: 'event',
    ...inArticle,
    eventId: 'history.1.event-2',
    edtf: '1995',
    text: '1995',
  };
  const events = [{ id: 'history.1.event-2', edtf: '1990', earliest: '1990-01-01', latest: '1990-12-31' }];
  expect(factsIn({ events: events as unknown as Edition['events'] })(target)).toEqual({
    geometry: null,
    first: '1995-01-01',
    last: '1995-12-31',
    edtf: '1995',
  });
});

test('an exported mission lies where it surely is, and nowhere where only a number tells two apart', () => {
  const [first, second] = [missionAt('gh-tr-consulate-izmir', 38), missionAt('gh-tr-consulate-izmir-2', 39)];
  const target: KeptSubject = { kind: 'mission', ...inArticle, missionId: first.id, name: 'Izmir' };
  const at = (...missions: readonly Mission[]) => factsIn({ missions })(target).geometry;
  expect(at(first)).toMatchObject({ coordinates: [0, 38] });
  expect(at(first, second)).toBeNull();
});
