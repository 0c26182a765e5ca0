import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { nextSentence } from './next-sentence.ts';

const fileName = 'mexico-united-states-relations.txt';
const text = readFileSync(`resources/articles/${fileName}`, 'utf8');
const { article } = parseArticle({ text, fileName, format: 'plain', sha256: '0'.repeat(64), language: null });
const { slice } = indexCodePoints(article.source.text);

test('sentence after sentence, the whole article can be selected, and each begins after the one before', () => {
  const sentences: string[] = [];
  let from = 0;
  for (let next = nextSentence(article, 0); next !== null; next = nextSentence(article, from)) {
    expect(next.start).toBeGreaterThanOrEqual(from);
    expect(next.end).toBeGreaterThan(next.start);
    sentences.push(slice(next.start, next.end));
    from = next.end;
  }
  expect(sentences[0]).toMatch(/^Mexico and the United States have a complex history/);
  expect(sentences.length).toBeGreaterThan(150);
  expect(sentences.every((sentence) => sentence.trim() === sentence)).toBe(true);
});
