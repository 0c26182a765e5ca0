import { expect, test } from 'vitest';
import type { Edition } from '#shared/models/edition.ts';
import { isOfWikipedia } from './article-origin.ts';

function edition(format: string, ...codes: string[]): Pick<Edition, 'article' | 'warnings'> {
  const source = { format, fileName: 'a', text: '', codePoints: 0, sha256: '' };
  const article = { id: 'a', title: 'A', language: 'en', sides: [], source, sections: [] };
  return { article, warnings: codes.map((code) => ({ code, message: '', line: null })) };
}

test.each([
  ['what comes with the atlas', edition('built-in')],
  ['a saved page of Wikipedia', edition('html', 'border.no-number')],
  ['an export of Wikipedia', edition('mediawiki-xml')],
])('%s is Wikipedia’s', (_, one) => {
  expect(isOfWikipedia(one)).toBe(true);
});

test.each([
  ['a plain text', edition('plain')],
  ['wikitext by itself', edition('wikitext')],
  ['a page of another site', edition('html', 'html.not-wikipedia')],
  ['an export of another wiki', edition('mediawiki-xml', 'xml.not-wikipedia')],
])('%s is not said to be', (_, one) => {
  expect(isOfWikipedia(one)).toBe(false);
});
