import { expect, test } from 'vitest';
import { createTranslate } from '#renderer/i18n/translate.ts';
import { questionWords } from './question-words.ts';

const t = createTranslate('en');

test('a gap stands between whole words: letters of the context that are cut off are left out', () => {
  const gap = (before: string, after: string) => questionWords({ kind: 'gap', before, after }, 'en', t);
  expect(gap('ations bilaterally, such as the ', ', and multilaterally, such as th')).toBe(
    '… bilaterally, such as the [\u00a0…\u00a0], and multilaterally, such as …',
  );
  expect(gap('', ' was signed in 18')).toBe('… [\u00a0…\u00a0] was signed in …');
  expect(gap('国境', '条約')).toBe('… 国境[\u00a0…\u00a0]条約 …');
});
