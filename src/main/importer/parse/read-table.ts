import { type Line, type Range, trim } from './lines.ts';
import type { ReadBlock } from './raw-block.ts';

/** How many lines a row may run on when a cell has line ends in it. */
const longestRow = 20;

/** Reads the table whose caption or first row stands at a line. */
export function readTable(
  text: string,
  lines: readonly Line[],
  firstLine: number,
  endLine: number,
): ReadBlock {
  const opening = lines[firstLine] as Line;
  const caption = opening.kind === 'caption' ? opening.words : null;
  let number = firstLine;
  while (lines[number]?.kind !== 'row') number += 1;

  const rows: Range[][] = [];
  while (number < endLine && lines[number]?.kind === 'row') {
    const last = lastLineOfRow(text, lines, number, endLine);
    const cells = readCells(text, {
      from: lines[number]?.trimmed.from ?? 0,
      to: lines[last]?.trimmed.to ?? 0,
    });
    if (!isRule(text, cells)) rows.push(cells);
    number = last + 1;
  }
  const [first, second] = rows;
  const ownTitle =
    caption === null && first?.length === 1 && (second?.length ?? 0) > 1 ? first[0] : undefined;
  const table = ownTitle === undefined ? { caption, rows } : { caption: ownTitle, rows: rows.slice(1) };
  return { block: { kind: 'table', start: opening.start, table }, nextLine: number };
}

/** A row whose bar is missing at the end runs on to the line that has it, when one of the next lines does. */
function lastLineOfRow(text: string, lines: readonly Line[], number: number, endLine: number): number {
  if (endsWithBar(text, lines[number] as Line)) return number;
  for (let next = number + 1; next < Math.min(endLine, number + longestRow); next += 1) {
    const line = lines[next] as Line;
    if (line.kind === 'row' || line.kind === 'blank' || line.kind === 'heading') break;
    if (endsWithBar(text, line)) return next;
  }
  return number;
}

function endsWithBar(text: string, { trimmed }: Line): boolean {
  return trimmed.to - trimmed.from > 1 && text[trimmed.to - 1] === '|' && text[trimmed.to - 2] !== '\\';
}

/** Cells between bars; `\|` is a bar inside a cell. The bars at both ends are the row's own. */
function readCells(text: string, { from, to }: Range): Range[] {
  const cells: Range[] = [];
  let cellStart = from + 1;
  for (let index = cellStart; index < to; index += 1) {
    if (text[index] !== '|' || text[index - 1] === '\\') continue;
    cells.push(trim(text, cellStart, index));
    cellStart = index + 1;
  }
  if (cellStart < to || cells.length === 0) cells.push(trim(text, cellStart, Math.max(cellStart, to)));
  return cells;
}

/** `|---|:--:|`: a rule between header and rows, which has no words. */
function isRule(text: string, cells: readonly Range[]): boolean {
  return cells.every(({ from, to }) => /^:?-+:?$/.test(text.slice(from, to)));
}
