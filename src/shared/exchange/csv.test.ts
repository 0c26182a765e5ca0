import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
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
      ],
    ),
  ).toBe("a,b\r\n'=1+1,-1.9\r\n'@SUM(A1),-24.6\r\n'+cmd|x,−152.5\r\n'- dash,\r\n");
});

test('another parser reads back every cell, whatever it holds', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const { data } = Papa.parse<string[]>(toCsv(['a', 'b'], rows).replace(/\r\n$/, ''));
      expect(data.slice(1)).toEqual(rows);
    }),
  );
});
