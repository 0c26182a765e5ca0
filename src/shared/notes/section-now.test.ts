import { expect, test } from 'vitest';
import { articleFrom } from '#main/importer/testing/article-from.ts';
import { anchoredText } from '#shared/anchors/anchored-text.ts';
import { createAnchor } from '#shared/anchors/create-anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject } from '#shared/models/subject.ts';

import { noteCards } from '#shared/study/note-cards.ts';
import { sectionNow } from './section-now.ts';

const editionOf = (between: string): Edition => ({
  article: articleFrom(
    `= A–B relations =\n\nTies.\n\n${between}== B ==\n\n=== Trade ===\n\n𝒜 port of the coast sells wine and glass every summer.\n`,
  ),
  border: null,
  missions: [],
  mentions: [],
  events: [],
  checks: [],
  warnings: [],
});
const before = editionOf('');
const { article } = before;
const start = Array.from(article.source.text.slice(0, article.source.text.indexOf('wine'))).length;
const wine: KeptSubject = {
  kind: 'words',
  articleId: article.id,
  articleTitle: article.title,
  anchor: createAnchor(anchoredText(article.source.text, article.sections), start, start + 4),
};

test('words stand in the section that has them now, whatever took the id of theirs', () => {
  const after = editionOf('== A ==\n\n=== Trade ===\n\nOil, mostly.\n\n');
  expect(sectionNow(wine, before)).toEqual({ id: 'trade', title: 'Trade' });
  expect(sectionNow(wine, after)).toEqual({ id: 'trade-2', title: 'Trade' });
});

test('where the words are gone, stand twice, or are another article’s, no section is named', () => {
  expect(
    sectionNow(
      wine,
      editionOf('== A ==\n\n=== Trade ===\n\n𝒜 port of the coast sells wine and glass every summer.\n\n'),
    ),
  ).toBeNull();
  expect(sectionNow({ ...wine, articleId: 'c-d-relations' }, before)).toBeNull();
});

test('a card names the section that its words stand in now, and none that took its id', () => {
  const note = {
    id: 'n',
    body: '',
    tags: [],
    colour: 'yellow',
    targets: [wine],
    createdAt: '',
    updatedAt: '',
    trashedAt: null,
  } as const;
  const headings = (edition: Edition) =>
    noteCards([note], (target) => sectionNow(target, edition)?.title ?? null)[0]?.heading;
  expect(headings(before)).toEqual(['A–B relations', 'Trade']);
  const moved = articleFrom(
    '= A–B relations =\n\nTies.\n\n== Trade ==\n\nOil.\n\n== Commerce ==\n\n𝒜 port of the coast sells wine and glass every summer.\n',
  );
  // What stands before the words is another heading now: nothing that is certain.
  expect(headings({ ...before, article: moved })).toEqual(['A–B relations']);
});
