import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toAnkiText } from './anki.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const card = fc.record({ guid: fc.uuid(), front: text, back: text, tags: fc.constant([]) });

test('the headers say what Anki is to do with the columns', () => {
  const written = toAnkiText(
    [{ guid: 'note:1', front: 'Who “signed”?', back: 'A<br>B', tags: ['treaties/1929', 'two words'] }],
    'Lindero: Chile–Peru relations',
  );
  expect(written.split('\n')).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Lindero: Chile–Peru relations',
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
    'note:1\tWho “signed”?\tA<br>B\ttreaties::1929 two_words',
    '',
  ]);
});

test('every card is one row of four columns with its own id, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 5 }), (cards) => {
      const lines = toAnkiText(cards, 'Lindero').split('\n').slice(7, -1);
      expect(lines).toHaveLength(cards.length);
      const { data } = Papa.parse<string[]>(lines.join('\n'), { delimiter: '\t' });
      expect(data.map(([guid]) => guid)).toEqual(cards.map(({ guid }) => guid));
      expect(data.every((row) => row.length === 4)).toBe(true);
    }),
  );
});
