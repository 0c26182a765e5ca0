import { expect, test } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import type { ArticleEvent } from '#shared/models/event.ts';
import type { Mention } from '#shared/models/mention.ts';
import { fallsInto } from '#shared/time/falls-into.ts';
import { focusOf } from './focus.ts';
import { noSelection } from './selection.ts';

const mention = (placeId: string, sectionId: string, blockId: string): Mention => ({
  id: `${placeId} ${blockId}`,
  sectionId,
  blockId,
  start: 0,
  text: placeId,
  kind: 'city',
  placeId,
  name: placeId,
  country: 'MX',
  lat: 0,
  lon: 0,
  asGovernment: false,
});
const event = (earliest: string | null, latest: string | null, blockId = 'history.1'): ArticleEvent => ({
  id: `${earliest} ${latest}`,
  sectionId: blockId.split('.')[0] ?? '',
  blockId,
  start: 0,
  text: '',
  edtf: '',
  earliest,
  latest,
  basis: 'explicit',
  sentence: 'x',
  sentenceStart: blockId === 'trade.1' ? 0 : 99,
});
const edition = {
  article: {
    sections: [
      { id: 'lead', parentId: null },
      { id: 'history', parentId: null },
      { id: 'economy', parentId: null },
      { id: 'trade', parentId: 'economy' },
    ],
  },
  mentions: [
    mention('tijuana', 'history', 'history.1'),
    mention('tijuana', 'history', 'history.2'),
    mention('laredo', 'history', 'history.2'),
    mention('cancun', 'trade', 'trade.1'),
    mention('tijuana', 'trade', 'trade.1'),
  ],
  events: [event('1964-01-01', '1964-12-31'), event('1994-01-01', null, 'trade.1')],
} as unknown as Edition;
const ids = (places: readonly Mention[]) => places.map(({ placeId }) => placeId);

test('reading along holds up the places of the section, each once', () => {
  const focus = focusOf(edition, noSelection, 'history');
  expect(ids(focus.places)).toEqual(['tijuana', 'laredo']);
  expect(focus.kept).toBeNull();
});

test('a period keeps what is dated in it, open ends included', () => {
  const early = focusOf(edition, { kind: 'period', first: '1960-01-01', last: '1969-12-31' }, 'trade');
  expect([...(early.kept?.sectionIds ?? [])]).toEqual(['history']);
  expect([...(early.kept?.eventIds ?? [])]).toEqual(['1964-01-01 1964-12-31']);
  expect(ids(early.places)).toEqual(['tijuana']);
  const late = focusOf(edition, { kind: 'period', first: '2020-01-01', last: '2020-12-31' }, 'history');
  // The section that it lies in is kept with it.
  expect([...(late.kept?.sectionIds ?? [])]).toEqual(['trade', 'economy']);
  expect([...(late.kept?.placeIds ?? [])]).toEqual(['cancun', 'tijuana']);
});

test('a place keeps every section that names it, and the dates of the sentences that do', () => {
  const focus = focusOf(edition, { kind: 'place', id: 'cancun' }, 'history');
  expect([...(focus.kept?.sectionIds ?? [])]).toEqual(['trade', 'economy']);
  expect([...(focus.kept?.eventIds ?? [])]).toEqual(['1994-01-01 null']);
  expect(ids(focus.places)).toEqual(['cancun', 'tijuana', 'laredo']);
});

test('days are ordered across the beginning of our era', () => {
  expect(fallsInto(event('-0044-03-15', '-0044-03-15'), '-0050-01-01', '0001-01-01')).toBe(true);
  expect(fallsInto(event('-0044-03-15', '-0044-03-15'), '0001-01-01', '0002-01-01')).toBe(false);
  expect(fallsInto(event(null, null), '0001-01-01', '9999-01-01')).toBe(false);
});
