/** A text on one line, without the white space that only sets it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The beginning of a text on one line: at most so many code points. */
export function beginningOf(text: string, most: number): string {
  // A code point has at most two units: nothing longer needs to be looked at.
  const line = onOneLine(text.slice(0, 8 * most));
  return line.length <= most
    ? line
    : Array.from(line.slice(0, 2 * most))
        .slice(0, most)
        .join('')
        .trimEnd();
}

/** Headings as they are kept: no more than a note has room for. */
export const keptPath = (path: readonly string[]): readonly string[] =>
  path.slice(-20).map((title) => beginningOf(title, 200));

export const samePath = (one: readonly string[] | undefined, other: readonly string[]): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** The beginning of a text with its lines: at most so many code points. */
export function linesOf(text: string, most: number): string {
  const lines = text
    .slice(0, 8 * most)
    .split('\n')
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n');
  return Array.from(lines.slice(0, 2 * most))
    .slice(0, most)
    .join('')
    .trimEnd();
}

/** The statements of a text: its sentences, and of a list or a table its lines. */
export const statementsOf = (text: string): readonly string[] =>
  text.split(/\n|(?<=[.!?。！？]) /u).filter((statement) => statement !== '');

/** Words in a row that are compared as one: single ones stand everywhere. */
const inARow = 3;

export type Phrases = ReadonlySet<string>;

/** Every run of a few words in a text; of a shorter text, all of it. */
export function phrasesOf(text: string): Phrases {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([word]) => word.toLowerCase());
  if (words.length <= inARow) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  return new Set(words.slice(inARow - 1).map((_, index) => words.slice(index, index + inARow).join(' ')));
}

/** How much of what was said is still said, 0 to 1; of nothing, all or nothing. */
export function shareOf(then: Phrases, now: Phrases): number {
  if (then.size === 0) return now.size === 0 ? 1 : 0;
  let common = 0;
  for (const phrase of then) if (now.has(phrase)) common += 1;
  return common / then.size;
}
