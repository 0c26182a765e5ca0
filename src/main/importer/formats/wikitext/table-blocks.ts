import type { FormatBlock } from '../blocks.ts';
import { type SpanningCell, tableBlock } from '../table-block.ts';
import { cellText, isLayout, unwrapColumns } from '../table-layout.ts';
import { cleanInline, cleanOneLine } from './clean-inline.ts';
import type { WikiCell, WikiTable } from './read-table.ts';

/** A wikitext table as blocks: a table, or, where it only sets lists side by side, what its cells hold. */
export function tableBlocks(
  table: WikiTable,
  readCell: (wikitext: string) => readonly FormatBlock[],
): readonly FormatBlock[] {
  const caption = cleanInline(table.caption.replaceAll('\n', ' '));
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ cell, blocks: simpleText(cell.wikitext) ?? readCell(cell.wikitext) })),
  );
  const stray = table.stray.length === 0 ? [] : readCell(table.stray.join('\n'));
  const contents = rows.map((row) => row.map(({ cell, blocks }) => ({ header: cell.header, blocks })));
  if (isLayout(contents, caption !== '' || /wikitable|sortable/.test(table.attributes))) {
    return [...stray, ...unwrapColumns(caption, contents)];
  }
  const cells = rows.map((row) => row.map(({ cell, blocks }) => spanningCell(cell, blocks)));
  const data = tableBlock(caption, cells);
  return data === null ? stray : [...stray, data];
}

/** Most cells are one line without a list: they need no reading of blocks. */
function simpleText(wikitext: string): readonly FormatBlock[] | null {
  if (wikitext.trim().includes('\n') || /^\s*[*#:;={]/.test(wikitext)) return null;
  const text = cleanOneLine(wikitext);
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

function spanningCell(cell: WikiCell, blocks: readonly FormatBlock[]): SpanningCell {
  return {
    text: cellText(blocks, cell.header),
    header: cell.header,
    columns: span(cell.attributes, 'colspan'),
    rows: span(cell.attributes, 'rowspan'),
  };
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}\\s*=\\s*(?:["']\\s*)?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1);
}
