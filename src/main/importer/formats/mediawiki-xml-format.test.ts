import { expect, test } from 'vitest';
import { LinderoError } from '#shared/contract/errors.ts';
import { fixtureText, readFixture, readText } from './testing/read-fixture.ts';

function failureOf(text: string): unknown {
  try {
    readText(text, 'export.xml');
  } catch (error) {
    if (error instanceof LinderoError) return { code: error.code, line: error.line };
  }
  return null;
}

test('an export gives its articles, each with its newest text, and says what it skipped', () => {
  const documents = readFixture('export.xml');
  expect(documents.map(({ title, language, originalName }) => ({ title, language, originalName }))).toEqual([
    { title: 'Fiji–Peru relations', language: 'en', originalName: 'export.xml: Fiji–Peru relations' },
    { title: 'Gabon–Oman relations', language: 'en', originalName: 'export.xml: Gabon–Oman relations' },
  ]);
  expect(documents[0]?.plainText).toContain('Fiji–Peru relations are young — they began in 1976.\n');
  expect(documents[0]?.plainText).not.toContain('old revision');
  expect(documents[1]?.plainText).toContain('in Muscat and in Libreville.');
  expect(documents[0]?.notes.map(({ code, line }) => [code, line])).toEqual([
    ['xml.pages-skipped', null],
    ['wikitext.left-out', 26],
  ]);
});

test('of a damaged export the whole pages are imported, and the damage is reported with its line', () => {
  const text = fixtureText('export.xml');
  const documents = readText(text.slice(0, text.indexOf('Gabon and Oman')), 'export.xml');
  expect(documents.map(({ title }) => title)).toEqual(['Fiji–Peru relations']);
  expect(documents[0]?.notes.map(({ code }) => code)).toContain('xml.damaged');
});

test('an export that is damaged from the start, or holds no article, is refused', () => {
  expect(failureOf('<mediawiki>\n<page>\n<title>A</page>')).toEqual({
    code: 'article.not-an-article',
    line: 3,
  });
  expect(failureOf('<mediawiki><page><title>A</title><ns>1</ns></page></mediawiki>')).toMatchObject({
    code: 'article.not-an-article',
  });
  expect(failureOf('<?xml version="1.0"?>\n<feed><entry/></feed>')).toEqual({
    code: 'article.not-an-article',
    line: 2,
  });
});

test('entities that would grow are refused before they are used', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE mediawiki [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<mediawiki><page><title>&b;</title></page></mediawiki>`;
  expect(failureOf(bomb)).toEqual({ code: 'article.not-an-article', line: 2 });
});
