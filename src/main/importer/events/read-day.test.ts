import { expect, it } from 'vitest';
import { articleFrom } from '../testing/article-from.ts';
import { findEvents } from './find-events.ts';

const dates = (text: string) =>
  findEvents(articleFrom(`= Title =\n\n${text}`)).map((event) => [event.text, event.edtf]);

it.each([
  ['On the tenth of October 1970 they met.', [['tenth of October 1970', '1970-10-10']]],
  ['On the thirty-first of May, 1910, it began.', [['thirty-first of May, 1910', '1910-05-31']]],
  [
    'The treaty of 26/03/1991 came before 5/27/1995, not 03/04/1999.',
    [
      ['26/03/1991', '1991-03-26'],
      ['5/27/1995', '../1995-05-27'],
    ],
  ],
  ['On 12.07.2022 they met, in 31.02.2022 not.', [['12.07.2022', '2022-07-12']]],
  [
    'In 2018, from July 19th to the 21st, they met.',
    [
      ['2018', '2018'],
      ['July 19th to the 21st', '2018-07-19/2018-07-21'],
    ],
  ],
  [
    'From the 3rd to the 5th of May 1999 they met.',
    [['3rd to the 5th of May 1999', '1999-05-03/1999-05-05']],
  ],
] as const)('%s', (text, expected) => expect(dates(text)).toEqual(expected));
