import { expect, test } from 'vitest';
import { createSettledMissions, type Settled } from './settled-missions.ts';

/** A consulate in a city of its own, which counts how often it is asked where it is. */
function consulateIn(city: string, count: () => void): Settled {
  const claim = { type: 'consulate', evidence: 'listed', sectionId: 'missions', place: {}, inCapital: false };
  const placing = { place: null, status: 'unplaced' };
  return {
    claim,
    placing,
    sending: 'CL',
    receiving: 'JP',
    concurrent: false,
    get city() {
      count();
      return city;
    },
  } as unknown as Settled;
}

test('the thousandth mission is asked no more often where it is than the first', () => {
  const settled = createSettledMissions();
  let asked = 0;
  for (let number = 0; number < 2000; number += 1)
    settled.take(consulateIn(`City ${number}`, () => (asked += 1)));
  expect(settled.all).toHaveLength(2000);
  expect(asked).toBeLessThan(2000 * 10);
});

test('a mission that is named again is the same one', () => {
  const settled = createSettledMissions();
  for (const city of ['Kyōto', 'Kyoto', 'Ōsaka', 'Kyoto']) settled.take(consulateIn(city, () => {}));
  expect(settled.all.map(({ city }) => city)).toEqual(['Kyōto', 'Ōsaka']);
});
