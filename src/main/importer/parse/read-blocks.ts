import type { Line } from './lines.ts';
import type { RawBlock, ReadBlock } from './raw-block.ts';
import { readInfobox, startsInfobox } from './read-infobox.ts';
import { readList } from './read-list.ts';
import { readTable } from './read-table.ts';

/** Reads the blocks that stand in the lines from `firstLine` up to `endLine`: those of one section. */
export function readBlocks(
  text: string,
  lines: readonly Line[],
  firstLine: number,
  endLine: number,
): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  for (let number = firstLine; number < endLine; ) {
    const read = readBlock(text, lines, number, endLine);
    if (read === null) number += 1;
    else {
      blocks.push(read.block);
      number = read.nextLine;
    }
  }
  return blocks;
}

function readBlock(text: string, lines: readonly Line[], number: number, endLine: number): ReadBlock | null {
  const line = lines[number] as Line;
  switch (line.kind) {
    case 'blank':
    case 'heading':
      return null;
    case 'item':
      return readList(lines, number, endLine);
    case 'caption':
    case 'row':
      return readTable(text, lines, number, endLine);
    case 'text':
      return startsInfobox(text, lines, number, endLine)
        ? readInfobox(text, lines, number, endLine)
        : readParagraph(text, lines, number, endLine, line.indent > 0);
  }
}

/** Lines without an empty one between them are one paragraph, unless some are indented and others are not. */
function readParagraph(
  text: string,
  lines: readonly Line[],
  firstLine: number,
  endLine: number,
  indented: boolean,
): ReadBlock {
  const first = lines[firstLine] as Line;
  let span = first.trimmed;
  let number = firstLine + 1;
  for (; number < endLine; number += 1) {
    const line = lines[number] as Line;
    if (line.kind !== 'text' || line.indent > 0 !== indented) break;
    if (startsInfobox(text, lines, number, endLine)) break;
    span = { from: span.from, to: line.trimmed.to };
  }
  return { block: { kind: 'paragraph', start: first.start, span }, nextLine: number };
}
