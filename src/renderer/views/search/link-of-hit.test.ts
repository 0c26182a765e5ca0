import { expect, test } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import { searchDocuments } from '#main/services/search/documents.ts';
import { followLink } from '#shared/links/follow-link.ts';
import { formatLink, parseLink } from '#shared/links/link.ts';
import type { Article } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { SearchHit } from '#shared/models/search.ts';
import { linkOfHit } from './link-of-hit.ts';

const hit = (change: Partial<SearchHit>): SearchHit => ({
  kind: 'text',
  articleId: 'a-b-relations',
  articleTitle: 'A–B relations',
  sectionId: 'history',
  sectionMark: '0123456789abcdef',
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

const editionWith = (article: Article): Edition => ({
  article,
  border: null,
  missions: [],
  mentions: [],
  events: [],
  checks: [],
  warnings: [],
});

test('a hit in the text leads to its words, with what stands around them', () => {
  expect(linkOfHit(hit({}))).toMatchObject({
    subject: { kind: 'words', start: 120, end: 128 },
    evidence: { exact: 'Chamizal', prefix: 'the ', suffix: ' dispute over the boundary betwe' },
    sectionId: 'history',
  });
});

test('a hit that stands nowhere word for word leads to its section', () => {
  expect(linkOfHit(hit({ start: null }))).toMatchObject({
    subject: { kind: 'section', id: 'history' },
    evidence: { as: '0123456789abcdef' },
  });
});

test('missions, places and sections lead to themselves', () => {
  expect(linkOfHit(hit({ kind: 'mission', targetId: 'us-mx-embassy' })).subject).toEqual({
    kind: 'mission',
    id: 'us-mx-embassy',
  });
});

test('a section of a title that stands twice is found again by what it is, and not by its number', async () => {
  const article = articleFrom(
    '= A–B relations =\n\nTies.\n\n== A ==\n\n=== Trade ===\n\nOil.\n\n== B ==\n\n=== Trade ===\n\nWine.\n',
  );
  const newer = articleFrom(
    '= A–B relations =\n\nTies.\n\n== A ==\n\n=== Trade ===\n\nOil.\n\n== Union ==\n\n=== Trade ===\n\nCars.\n\n== B ==\n\n=== Trade ===\n\nWine.\n',
  );
  const [, found] = searchDocuments(editionWith(article), []).filter(({ title }) => title === 'Trade');
  if (found === undefined) throw new Error('Search finds it.');
  const { kind, sectionId, sectionMark, targetId } = found;
  const link = parseLink(formatLink(linkOfHit(hit({ kind, sectionId, sectionMark, targetId, start: null }))));
  if (link === null) throw new Error('It is a link.');
  expect(formatLink(link)).toContain('?as=');
  expect(followLink(link, editionWith(newer))).toEqual({
    subject: { kind: 'section', id: 'trade-3' },
    wider: false,
    unsure: false,
  });
});
