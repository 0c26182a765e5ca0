import { expect, test } from 'vitest';
import type { Mission } from '#shared/models/mission.ts';
import { missionsIn, missionWords } from './missions-in.ts';

function mission(start: number, source: string, city: string | null): Mission {
  const placing = { status: 'unplaced', rule: '', place: null, candidates: [], candidateCount: 0 } as const;
  const about = {
    sending: 'US',
    receiving: 'MX',
    type: 'consulate',
    concurrent: false,
    sectionId: 'lead',
  } as const;
  return { ...about, id: `${start}`, city, placing, source, start };
}

const tijuana = mission(100, '- Tijuana (Consulate)', 'Tijuana');
const merida = mission(122, '- Mérida (Consulate)', 'Mérida');

test('an item finds its mission although the source begins with the mark of the list', () => {
  expect(missionsIn(missionWords([tijuana, merida]), { start: 102, text: 'Tijuana (Consulate)' })).toEqual([
    tijuana,
  ]);
  expect(missionsIn(missionWords([tijuana, merida]), { start: 124, text: 'Mérida (Consulate)' })).toEqual([
    merida,
  ]);
  expect(missionsIn(missionWords([tijuana, merida]), { start: 300, text: 'Tijuana' })).toEqual([]);
});

test('of a row that is the source as a whole, the cell that names the city is the mission’s', () => {
  const row = mission(10, '| Oaxaca | Consular agency |', 'Oaxaca');
  expect(missionsIn(missionWords([row]), { start: 12, text: 'Oaxaca' }, true)).toEqual([row]);
  expect(missionsIn(missionWords([row]), { start: 21, text: 'Consular agency' }, true)).toEqual([]);
});
