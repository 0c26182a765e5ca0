import { expect, test } from 'vitest';
import type { SearchHit } from '#shared/models/search.ts';
import { linkOfHit } from './link-of-hit.ts';

const hit = (change: Partial<SearchHit>): SearchHit => ({
  kind: 'text',
  articleId: 'a-b-relations',
  articleTitle: 'A–B relations',
  sectionId: 'history',
  targetId: 'history.1',
  title: 'History',
  snippet: [
    { text: '… the ', match: false },
    { text: 'Chamizal', match: true },
    { text: ' dispute over the boundary between the two countries …', match: false },
  ],
  start: 120,
  score: 1,
  ...change,
});

test('a hit in the text leads to its words, with what stands around them', () => {
  expect(linkOfHit(hit({})).target).toEqual({
    kind: 'words',
    anchor: {
      exact: 'Chamizal',
      prefix: 'the ',
      suffix: ' dispute over the boundary betwe',
      start: 120,
      end: 128,
      sectionId: 'history',
    },
  });
});

test('a hit that stands nowhere word for word leads to its section', () => {
  expect(linkOfHit(hit({ start: null })).target).toEqual({ kind: 'section', id: 'history' });
});

test('missions, places and sections lead to themselves', () => {
  expect(linkOfHit(hit({ kind: 'mission', targetId: 'us-mx-embassy' })).target).toEqual({
    kind: 'mission',
    id: 'us-mx-embassy',
  });
});
