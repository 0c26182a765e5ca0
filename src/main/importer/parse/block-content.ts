import type { BlockContent, Table, TextSpan } from '#shared/models/article.ts';
import type { CodePointIndex } from '#shared/text/code-points.ts';
import type { Range } from './lines.ts';
import type { RawBlock, RawTable } from './raw-block.ts';

/** The words of a range, and where they stand in code points. */
export function spanOf(text: string, index: CodePointIndex, range: Range): TextSpan {
  return { start: index.fromUnit(range.from), text: text.slice(range.from, range.to) };
}

/** A raw block's content as the model has it. `id` is the block's, which a table shares. */
export function blockContent(text: string, index: CodePointIndex, block: RawBlock, id: string): BlockContent {
  const span = (range: Range): TextSpan => spanOf(text, index, range);
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', span: span(block.span) };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => ({ ...span(item.span), depth: item.depth })) };
    case 'infobox':
      return {
        kind: 'infobox',
        entries: block.entries.map(({ key, value }) => ({ key, value: span(value), country: null })),
      };
    case 'table':
      return { kind: 'table', table: tableContent(block.table, id, span) };
  }
}

function tableContent({ caption, rows }: RawTable, id: string, span: (range: Range) => TextSpan): Table {
  const [header = [], ...body] = rows;
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    id,
    kind: 'other',
    caption: caption === null ? null : span(caption),
    header: header.map(span),
    rows: body.map((row) => row.map(span)),
    columnCountries: new Array<null>(columns).fill(null),
  };
}
