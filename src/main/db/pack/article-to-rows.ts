import type { Article, Block } from '#shared/models/article.ts';
import type { PackRows } from './tables.ts';

type BlockRows = Pick<
  PackRows,
  | 'block'
  | 'paragraph'
  | 'list_item'
  | 'infobox_entry'
  | 'data_table'
  | 'data_table_column'
  | 'data_table_cell'
>;

/** An article's sides, sections and blocks as rows. */
export function articleToRows(article: Article): BlockRows & Pick<PackRows, 'side' | 'section'> {
  return {
    side: article.sides.map(({ iso2, name }, position) => ({ position, iso2, name })),
    section: article.sections.map((section, position) => ({
      position,
      id: section.id,
      level: section.level,
      title: section.title,
      parent_id: section.parentId,
      start_offset: section.start,
      end_offset: section.end,
      heading_start: section.heading?.start ?? null,
      heading_text: section.heading?.text ?? null,
    })),
    ...blocksToRows(article.sections.flatMap(({ blocks }) => blocks)),
  };
}

function blocksToRows(blocks: readonly Block[]): BlockRows {
  return {
    block: blocks.map(({ id, sectionId, kind, start, end }, position) => ({
      position,
      id,
      section_id: sectionId,
      kind,
      start_offset: start,
      end_offset: end,
    })),
    paragraph: blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [{ block_id: block.id, start_offset: block.span.start, text: block.span.text }]
        : [],
    ),
    list_item: blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.map(({ depth, start, text }, position) => ({
            block_id: block.id,
            position,
            depth,
            start_offset: start,
            text,
          }))
        : [],
    ),
    infobox_entry: blocks.flatMap((block) =>
      block.kind === 'infobox'
        ? block.entries.map(({ key, value, country }, position) => ({
            block_id: block.id,
            position,
            key,
            start_offset: value.start,
            value: value.text,
            country,
          }))
        : [],
    ),
    ...tablesToRows(blocks),
  };
}

function tablesToRows(
  blocks: readonly Block[],
): Pick<PackRows, 'data_table' | 'data_table_column' | 'data_table_cell'> {
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? [{ block_id: block.id, table: block.table }] : [],
  );
  return {
    data_table: tables.map(({ block_id, table }) => ({
      block_id,
      id: table.id,
      kind: table.kind,
      caption_start: table.caption?.start ?? null,
      caption_text: table.caption?.text ?? null,
      row_count: table.rows.length,
    })),
    data_table_column: tables.flatMap(({ block_id, table }) =>
      table.columnCountries.map((country, position) => ({ block_id, position, country })),
    ),
    data_table_cell: tables.flatMap(({ block_id, table }) =>
      [table.header, ...table.rows].flatMap((row, row_position) =>
        row.map(({ start, text }, position) => ({
          block_id,
          row_position,
          position,
          start_offset: start,
          text,
        })),
      ),
    ),
  };
}
