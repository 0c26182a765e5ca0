import { expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (line: string): readonly string[] => splitSentences(line).map(({ text }) => text);

it('a full stop of an abbreviation ends a sentence only where another surely begins', () => {
  expect(sentences('Cuba has an embassy in Washington, D.C. A consulate was in Miami.')).toEqual([
    'Cuba has an embassy in Washington, D.C.',
    'A consulate was in Miami.',
  ]);
  const whole = 'The U.S. Embassy is at St. John’s Road, and the U.S. Interests Section is not.';
  expect(sentences(whole)).toEqual([whole]);
});
