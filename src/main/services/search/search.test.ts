import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { SearchRequest } from '#shared/models/search.ts';
import { searchTokens } from '#shared/text/search-key.ts';
import { searchDocuments } from './documents.ts';
import { search } from './search.ts';
import { closeSearchIndex, openSearchIndex, replaceDocuments, type SearchIndex } from './search-index.ts';

const fileName = 'mexico-united-states-relations.txt';
const text = readFileSync(`resources/articles/${fileName}`, 'utf8');
const { article } = parseArticle({ text, fileName, format: 'plain', sha256: '0'.repeat(64), language: null });
const edition: Edition = {
  article,
  border: null,
  missions: [],
  mentions: [],
  events: [],
  checks: [],
  warnings: [],
};

let index: SearchIndex;
beforeAll(async () => {
  index = await openSearchIndex();
  replaceDocuments(index, [{ source: article.id, documents: searchDocuments(edition, []) }]);
});
afterAll(() => closeSearchIndex(index));

const ask = (query: string, change: Partial<SearchRequest> = {}) =>
  search(index, { query, kinds: [], articleId: null, sectionId: null, language: 'en', limit: 20, ...change });

describe('search', () => {
  test('every word of the article is found', () => {
    const words = new Set(searchTokens(text).map((token) => token.word));
    const lost = [...words].filter((word) => ask(`${word} `).total === 0);
    // "Infobox" is the mark of the form, not a word of the article.
    expect(lost).toEqual(['infobox']);
  });

  test('a hit says where its first word stands in the text', () => {
    for (const query of ['Chamizal ', 'Mérida ', 'Zedillo', 'fentanyl ', '1,972,550 ']) {
      for (const hit of ask(query).hits) {
        if (hit.start === null) continue;
        const found = hit.snippet.find((piece) => piece.match)?.text ?? '?';
        expect(Array.from(text).slice(hit.start).join('').startsWith(found)).toBe(true);
      }
    }
  });

  test('a number is found as it is written and without the marks between its thousands', () => {
    const written = ask('1,972,550 ').total;
    expect(written).toBeGreaterThan(0);
    expect(ask('1972550 ').total).toBe(written);
    expect(ask('197255').total).toBe(0);
  });

  test('accents do not matter for finding, composed or decomposed', () => {
    const composed = ask('Mérida ');
    expect(composed.total).toBeGreaterThan(1);
    for (const other of ['Merida ', 'Me\u0301rida ', 'MÉRIDA '])
      expect(ask(other).total).toBe(composed.total);
  });

  test('the very accents that were typed rank first', () => {
    const both = ['Una pena larga.', 'Una peña larga.'].map((line, row) => ({
      kind: 'text' as const,
      articleId: 'spelling',
      articleTitle: 'Spelling',
      sectionId: null,
      sectionMark: null,
      targetId: `row-${row}`,
      title: '',
      heading: '',
      text: line,
      start: null,
    }));
    replaceDocuments(index, [{ source: 'spelling', documents: both }]);
    expect(ask('peña ', { articleId: 'spelling' }).hits.map((hit) => hit.targetId)).toEqual([
      'row-1',
      'row-0',
    ]);
    expect(ask('pena ', { articleId: 'spelling' }).hits.map((hit) => hit.targetId)).toEqual([
      'row-0',
      'row-1',
    ]);
    replaceDocuments(index, [{ source: 'spelling', documents: [] }]);
    expect(ask('peña larga ', { articleId: 'spelling' }).total).toBe(0);
  });

  test('a heading comes before the texts that hold the same words', () => {
    expect(ask('gunwalking ').hits[0]).toMatchObject({ kind: 'section', title: 'ATF gunwalking scandal' });
    expect(ask('mexico united states relations ').hits[0]).toMatchObject({ kind: 'article' });
  });

  test('phrases, beginnings and filters narrow', () => {
    expect(ask('"drug cartels" ').total).toBeLessThan(ask('drug cartels ').total);
    expect(ask('consul').total).toBeGreaterThan(ask('consul ').total);
    expect(ask('mexico ', { kinds: ['section'] }).hits.every((hit) => hit.kind === 'section')).toBe(true);
    expect(ask('mexico ', { sectionId: 'sports' }).hits.every((hit) => hit.sectionId === 'sports')).toBe(
      true,
    );
  });

  test('a slip of one letter is put right, spelled as the article spells it', () => {
    expect(ask('Tijuanna ')).toMatchObject({ total: 0, suggestion: 'Tijuana' });
    expect(ask('meridda ').suggestion).toBe('Mérida');
    expect(ask('qqqqqq ').suggestion).toBeNull();
  });

  test('nothing that is typed breaks it', () => {
    for (const query of [
      '',
      '   ',
      '"',
      '*',
      'NEAR',
      'a OR',
      '-',
      '(',
      "'; DROP TABLE words",
      '\u0000',
      '🎈',
    ]) {
      expect(() => ask(query)).not.toThrow();
    }
  });
});
