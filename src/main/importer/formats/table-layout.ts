import type { FormatBlock } from './blocks.ts';
import { joinLines } from './text-cleaning.ts';

type CellContent = { readonly header: boolean; readonly blocks: readonly FormatBlock[] };

/** A cell in one line: its paragraphs and items told apart by `; `, or by spaces in a header. */
export function cellText(blocks: readonly FormatBlock[], header: boolean): string {
  const lines = blocks.flatMap(blockLines).filter((line) => line !== '');
  if (header) return lines.join(' ');
  return joinLines(lines);
}

function blockLines(block: FormatBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n');
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.map((item) => item.text);
    case 'infobox':
      return block.entries.map(({ key, value }) => `${key}: ${value}`);
    case 'table':
      return [block.caption, ...block.rows.flat()];
  }
}

/**
 * Whether a table only sets text side by side: no caption or header and blocks
 * in its cells; or few rows, each cell of which holds a list.
 */
export function isLayout(rows: readonly (readonly CellContent[])[], looksLikeData: boolean): boolean {
  const body = rows.filter((row) => row.some((cell) => !cell.header));
  const cells = body.flat().filter((cell) => cell.blocks.length > 0);
  const withBlocks = cells.filter((cell) => cell.blocks.some((block) => block.kind !== 'paragraph'));
  const hasHeader = rows.some((row) => row.some((cell) => cell.header));
  if (!looksLikeData && !hasHeader) return withBlocks.length > 0;
  const longLists = cells.filter((cell) =>
    cell.blocks.some((block) => block.kind === 'list' && block.items.length > 1),
  );
  return (
    body.length > 0 &&
    body.length <= 3 &&
    longLists.length > 0 &&
    longLists.length >= cells.length - body.length
  );
}

/** Column after column: the heading over it as a paragraph, then what its cells hold. */
export function unwrapColumns(
  caption: string,
  rows: readonly (readonly CellContent[])[],
): readonly FormatBlock[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    rows.flatMap((row): readonly FormatBlock[] => {
      const cell = row[column];
      if (cell === undefined) return [];
      const text = cell.header ? cellText(cell.blocks, true) : '';
      return cell.header ? (text === '' ? [] : [{ kind: 'paragraph', text }]) : cell.blocks;
    }),
  );
  const title: readonly FormatBlock[] = caption === '' ? [] : [{ kind: 'paragraph', text: caption }];
  return [...title, ...columns.flat()];
}
