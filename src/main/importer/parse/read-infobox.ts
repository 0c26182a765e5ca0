import { type Line, type Range, trim } from './lines.ts';
import type { RawEntry, ReadBlock } from './raw-block.ts';

const infoboxLine = /^infobox\b[^.:!?]{0,100}$/i;
const longestKey = 100;

/** An infobox is its name on a line of its own, followed (after an empty line at most) by `- Key: value` items. */
export function startsInfobox(
  text: string,
  lines: readonly Line[],
  number: number,
  endLine: number,
): boolean {
  const line = lines[number] as Line;
  if (line.kind !== 'text' || line.trimmed.to - line.trimmed.from > 120) return false;
  if (!infoboxLine.test(text.slice(line.trimmed.from, line.trimmed.to))) return false;
  const item = lines[firstEntry(lines, number)];
  return (
    item !== undefined &&
    item.start < endOf(lines, endLine) &&
    item.kind === 'item' &&
    keyEnd(text, item.content) !== -1
  );
}

/** Reads an infobox whose first line `startsInfobox` has recognised. */
export function readInfobox(
  text: string,
  lines: readonly Line[],
  firstLine: number,
  endLine: number,
): ReadBlock {
  const entries: RawEntry[] = [];
  let number = firstEntry(lines, firstLine);
  for (; number < endLine; number += 1) {
    const line = lines[number] as Line;
    if (line.kind !== 'item') break;
    entries.push(readEntry(text, line.content, entries.at(-1)?.key ?? ''));
  }
  return { block: { kind: 'infobox', start: (lines[firstLine] as Line).start, entries }, nextLine: number };
}

function firstEntry(lines: readonly Line[], infoboxNumber: number): number {
  return lines[infoboxNumber + 1]?.kind === 'blank' ? infoboxNumber + 2 : infoboxNumber + 1;
}

function endOf(lines: readonly Line[], endLine: number): number {
  return lines[endLine]?.start ?? Number.POSITIVE_INFINITY;
}

/** An item without a key is another value of the key before it. */
function readEntry(text: string, content: Range, previousKey: string): RawEntry {
  const end = keyEnd(text, content);
  if (end === -1) return { key: previousKey, value: content };
  return { key: text.slice(content.from, end).trimEnd(), value: trim(text, end + 1, content.to) };
}

/** Where the colon after the key stands, or -1. */
function keyEnd(text: string, { from, to }: Range): number {
  const end = text.slice(from, Math.min(to, from + longestKey)).search(/:(?!\/\/)/);
  return end <= 0 ? -1 : from + end;
}
