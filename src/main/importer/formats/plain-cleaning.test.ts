import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPlainText } from './plain-cleaning.ts';
import { readDocuments } from './read-documents.ts';

const read = (text: string) => readDocuments({ fileName: 'a.txt', bytes: new TextEncoder().encode(text) })[0];

test('what nobody sees hides no name and no date, and is said to be left out', () => {
  const { text, notes } = cleanPlainText(
    'Gha\u00ADna and \u2067Tur\u200Bkey\u2069, 3 Ja\u00ADnuary 1958, \u200E5.2%\u200E',
  );
  expect(text).toBe('Ghana and Turkey, 3 January 1958, 5.2%');
  expect(notes).toEqual([
    {
      code: 'plain.invisible',
      message: 'Soft hyphens, marks of direction and spaces of no width were left out: 7.',
      line: null,
    },
  ]);
});

test('joiners stay, for letters need them', () => {
  expect(cleanPlainText('می\u200Cخواهم क्\u200Dष')).toEqual({ text: 'می\u200Cخواهم क्\u200Dष', notes: [] });
});

test('templates hide no title, and those in the text stay as they are', () => {
  const text =
    '{{Use dmy dates|date=May 2020}}\n{{Other}}\n= Ghana–Poland relations {{short description|x}} =\n\nThe {{second}} met.\n';
  const cleaned = cleanPlainText(text);
  expect(cleaned.text).toBe('= Ghana–Poland relations =\n\nThe {{second}} met.\n');
  expect(cleaned.notes).toEqual([expect.objectContaining({ code: 'plain.templates', line: 1 })]);
  expect(read(text.slice(text.indexOf('{{Other')).replace('{{second}}', 'second'))?.title).toBe(
    'Ghana–Poland relations',
  );
});

test('a title above the text is the title of a page of wikitext, too', () => {
  const page = read('{{Use dmy dates}}\n= Ghana–Poland relations =\n\n[[Ghana]] and [[Poland]] met.\n');
  expect(page).toMatchObject({ format: 'wikitext', title: 'Ghana–Poland relations' });
  expect(page?.plainText).toBe('= Ghana–Poland relations =\n\nGhana and Poland met.\n');
});

test('a text without either is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '{', '}', '=', '|') }), (text) => {
      if (!text.includes('{{')) expect(cleanPlainText(text)).toEqual({ text, notes: [] });
    }),
  );
});
