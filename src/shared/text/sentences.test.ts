import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['He met Franklin D. Roosevelt and Harry S. Truman. Both agreed.', 2],
    ['It helped to cement ties with the U.S. Avila Camacho was no leader.', 2],
    ['The U.S. Justice Department threatened to restart it.', 1],
    ['They were detained by the U.S. Immigration and Customs Enforcement (ICE). It denied it.', 2],
    ['The treaty was signed in Washington, D.C. The Senate agreed.', 2],
    ['He met him in Washington, D.C., and left.', 1],
    ['Mexico sued in Smith & Wesson Brands, Inc. v. Mexico for trafficking. It lost.', 2],
    ['About 2.6 % of output, i.e. the part of St. Louis and Mt. Everest, fell in Jan. 2010.', 1],
    ['“The president is focused.” When he took office, it changed.', 2],
    ['She asked: "Why now?" He said nothing.', 2],
    ['She asked "Why now?" and left.', 1],
    ['No. 10 was empty. He said no. Then he went.', 3],
    ['It was banned ... and then allowed.', 1],
    ['He waited... Then he left!', 2],
    ['Mexico City is large. 9 million live there.', 2],
    ['J. K. Rowling wrote it. A. B. Smith read it.', 2],
    ['Martin Luther King, Jr. spoke. Martin Luther King Jr. The end.', 3],
    ['First line\nof one sentence.\nSecond sentence.', 2],
    ['Founded in 1990.[1] It closed in 2000.[2][3] The end.', 3],
    ['No full stop at the end', 1],
    ['', 0],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count));

  it('are never longer than a computer can hold thousands of, and are cut between words', () => {
    const endless = 'Chad met Niger in 1999, '.repeat(2000).trim();
    const cut = sentences(endless);
    expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(5000);
    expect(cut.join(' ')).toBe(endless);
    const word = '𝐌'.repeat(6001);
    expect(sentences(word).join('')).toBe(word);
    expect(sentences(`a${word}`).every((piece) => !/\p{Cs}/u.test(piece))).toBe(true);
  });

  it('keep every word, in order, and nothing twice', () => {
    const words = fc.constantFrom(
      'Mexico',
      'the',
      'U.S.',
      'No.',
      'D.',
      '“Yes.”',
      'end.',
      '...',
      '?',
      '2.6',
      '\n',
      '  ',
      'É.',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(' ');
        expect(sentences(text).join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/));
      }),
    );
  });
});
