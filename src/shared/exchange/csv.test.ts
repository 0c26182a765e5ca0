import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { toCsv } from './csv.ts';

test('what a spreadsheet would run is text, and numbers stay numbers', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['=1+1', -1.9],
        ['@SUM(A1)', '-24.6'],
        ['+cmd|x', '−152.5'],
        ['- dash', null],
        [-1, "5+cmd|'/C calc'!A0"],
      ],
    ),
  ).toBe(
    "\ufeffa,b\r\n'=1+1,-1.9\r\n'@SUM(A1),-24.6\r\n'+cmd|x,−152.5\r\n'- dash,\r\n'-1,5+cmd|'/C calc'!A0\r\n",
  );
});

test('the file begins with the mark of UTF-8, by which Excel reads accents, and another reader takes it off', () => {
  const csv = toCsv(['título'], [['Relación México – España']]);
  expect([...new TextEncoder().encode(csv)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(Papa.parse<string[]>(csv.trimEnd()).data).toEqual([['título'], ['Relación México – España']]);
});

const start = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
const unseen = fc
  .array(
    fc.constantFrom(' ', '\t', '\ufeff', '\u200b', '\u2060', '\u00ad', '\u202e', '\u3000', '"', '\u115f'),
    { maxLength: 4 },
  )
  .map((characters) => characters.join(''));
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom(';', '\n', '\r\n', '\t', '"', ',', '-24.6', '=1+1', "=cmd|'/C calc'!A0", '+1 2;-3'),
  fc.tuple(unseen, start, fc.string({ maxLength: 5 })).map((parts) => parts.join('')),
);
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** What a spreadsheet looks at: without what it passes over in front. */
const seen = (text: string) => text.replace(/^["\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]+/u, '');
const isFormula = (text: string) =>
  /^[=+\-@＝＋－＠]/.test(seen(text)) && !/^[-+]?\d[\d.,\s]*%?$/.test(seen(text));

test('whatever stands in cells, no reader gets a formula: divided by commas, by semicolons, by tabs, with quotation marks or without', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
      const csv = toCsv(['a', 'b', 'c'], rows);
      const formulas = [',', ';', '\t'].flatMap((delimiter) =>
        Papa.parse<string[]>(csv, { delimiter }).data.flat().filter(isFormula),
      );
      const simple = csv.split(/[;\t\r\n]/).filter(isFormula);
      expect([...formulas, ...simple]).toEqual([]);
    }),
    { numRuns: propertyRuns(500) },
  );
});

test('another parser reads back every cell, but for the apostrophes before formulas', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(toCsv(['a', 'b'], rows).replace(/\r\n$/, ''), {
        delimiter: ',',
        newline: '\r\n',
      });
      const plain = (text: string) => text.replace(/'(?=[=+\-@＝＋－＠])/g, '');
      expect(data.slice(1).map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
      for (const [index, row] of rows.entries())
        for (const [column, text] of row.entries())
          if (!/[=+\-@＝＋－＠]/.test(text)) expect(data[index + 1]?.[column]).toBe(text);
    }),
  );
});
