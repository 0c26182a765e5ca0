import type { SnippetPiece } from '#shared/models/search.ts';
import { searchTokens, type Token } from '#shared/text/search-key.ts';
import { type Query, writings } from './query.ts';

/** Characters of a snippet, about two lines. */
const snippetLength = 160;

export type FoundRange = { readonly from: number; readonly to: number };

/** Where the query's terms stand in a text, as UTF-16 ranges in reading order. */
export function findRanges(text: string, query: Query): readonly FoundRange[] {
  const tokens = searchTokens(text);
  const ranges: FoundRange[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    for (const term of query.terms) {
      const words = writings(term).find((each) => startsTerm(tokens, index, each, term.prefix));
      if (!words) continue;
      const first = tokens[index];
      const last = tokens[index + words.length - 1];
      if (first !== undefined && last !== undefined) ranges.push({ from: first.from, to: last.to });
    }
  }
  return withoutOverlap(ranges);
}

function startsTerm(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  prefix: boolean,
): boolean {
  return words.every((word, offset) => {
    const found = tokens[index + offset]?.word;
    if (found === undefined) return false;
    const mayContinue = prefix && offset === words.length - 1;
    return mayContinue ? found.startsWith(word) : found === word;
  });
}

function withoutOverlap(ranges: readonly FoundRange[]): readonly FoundRange[] {
  const sorted = [...ranges].sort((a, z) => a.from - z.from || z.to - a.to);
  const kept: FoundRange[] = [];
  for (const range of sorted) {
    const before = kept.at(-1);
    if (before === undefined || range.from >= before.to) kept.push(range);
  }
  return kept;
}

/** The part of a text around the first match, in pieces, cut at spaces and marked with … where it was cut. */
export function makeSnippet(text: string, ranges: readonly FoundRange[]): readonly SnippetPiece[] {
  const first = ranges[0];
  const from = first === undefined ? 0 : startOfWord(text, first.from - snippetLength / 3);
  const to = endOfWord(text, Math.max(from + snippetLength, first?.to ?? 0));
  const pieces: SnippetPiece[] = [];
  let position = from;
  for (const range of ranges) {
    if (range.from < position || range.to > to) continue;
    if (range.from > position) pieces.push({ text: text.slice(position, range.from), match: false });
    pieces.push({ text: text.slice(range.from, range.to), match: true });
    position = range.to;
  }
  if (position < to) pieces.push({ text: text.slice(position, to), match: false });
  if (from > 0) pieces.unshift({ text: '… ', match: false });
  if (to < text.length) pieces.push({ text: ' …', match: false });
  return pieces;
}

function startOfWord(text: string, position: number): number {
  if (position <= 0) return 0;
  const space = text.indexOf(' ', position);
  return space === -1 || space > position + 40 ? position : space + 1;
}

function endOfWord(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(' ', position);
  return space < position - 40 ? position : space;
}
