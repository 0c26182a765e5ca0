import { groupBy } from '#shared/group-by.ts';
import { type CodePointIndex, indexCodePoints } from '#shared/text/code-points.ts';
import { type ArticleFrame, checkPositions, checkUnique } from './article-frame.ts';
import { checkFindings } from './check-findings.ts';
import { damaged } from './damaged.ts';
import { deepestNesting, tooLarge } from './limits.ts';
import type { PackRows } from './tables.ts';

/**
 * Holds the rows of a pack against each other, as docs/pack-format.md says them:
 * every offset lies in the text and rises, words stand where they say, ids are
 * there and are given once, counts are those of what is there. In time that
 * grows with the rows. Throws `pack.damaged`, `pack.too-large`.
 */
export function checkRows(rows: PackRows): void {
  const [article] = rows.article;
  if (article === undefined) throw damaged('it does not hold exactly one article');
  const points = indexCodePoints(article.text);
  if (article.code_points !== points.length) throw damaged('its text is not as long as it says');
  checkPositions('side', rows.side);
  checkSections(rows, points.length);
  checkBlocks(rows);
  const frame: ArticleFrame = {
    checkWords: (what, start, words) => checkWords(article.text, points, what, start, words),
    sectionIds: new Set(rows.section.map(({ id }) => id)),
    blockIds: new Set([...rows.block.map(({ id }) => id), ...rows.section.map(({ id }) => `${id}.heading`)]),
  };
  checkBlockContents(rows, frame);
  checkTables(rows, frame);
  checkFindings(rows, frame);
}

function checkWords(text: string, points: CodePointIndex, what: string, start: number, words: string): void {
  if (start > points.length || !text.startsWith(words, points.toUnit(start)))
    throw damaged(`the words of ${what} do not stand where it says`);
}

/** Sections tile the text, and lie in sections that came before, on no deeper level. */
function checkSections({ section: sections }: PackRows, length: number): void {
  checkPositions('section', sections);
  checkUnique(
    'section',
    sections.map(({ id }) => id),
  );
  if (sections.length === 0) throw damaged('it has no sections');
  const open = new Map<string, { readonly level: number; readonly depth: number }>();
  let end = 0;
  for (const section of sections) {
    const { id, level } = section;
    if (section.start_offset !== end || section.end_offset < end) {
      throw damaged(`section ${id} does not start where the one before it ends`);
    }
    const parent = section.parent_id === null ? { level: 0, depth: 0 } : open.get(section.parent_id);
    if (parent === undefined || parent.level > level) {
      throw damaged(`section ${id} lies in a section that is not there`);
    }
    const depth = parent.depth + 1;
    if (depth > deepestNesting) throw tooLarge(`section ${id} lies ${depth} sections deep`, deepestNesting);
    if ((section.heading_start === null) !== (section.heading_text === null)) {
      throw damaged(`section ${id} has half a heading`);
    }
    open.set(id, { level, depth });
    end = section.end_offset;
  }
  if (end !== length) throw damaged('its sections do not cover its text');
}

/** Blocks follow each other up to their section's end, in the order of the sections. */
function checkBlocks({ section: sections, block: blocks }: PackRows): void {
  checkPositions('block', blocks);
  checkUnique(
    'block',
    blocks.map(({ id }) => id),
  );
  const ofSection = groupBy(blocks, ({ section_id }) => section_id);
  let known = 0;
  for (const section of sections) {
    const own = ofSection.get(section.id) ?? [];
    known += own.length;
    let end = own[0]?.start_offset ?? section.end_offset;
    if (end < section.start_offset) throw damaged(`block ${own[0]?.id} does not lie in its section`);
    for (const block of own) {
      if (block.start_offset !== end || block.end_offset < end) {
        throw damaged(`block ${block.id} does not start where the one before it ends`);
      }
      end = block.end_offset;
    }
    if (end !== section.end_offset) throw damaged(`the blocks of section ${section.id} do not fill it`);
  }
  if (known < blocks.length) throw damaged('a block lies in a section that is not there');
}

/** Paragraphs, lists and infoboxes have the content that their block says, and no block has another's. */
function checkBlockContents(rows: PackRows, { checkWords: check }: ArticleFrame): void {
  for (const { id, heading_start: start, heading_text: text } of rows.section) {
    if (start !== null && text !== null) check(`the heading of section ${id}`, start, text);
  }
  const kinds = new Map(rows.block.map(({ id, kind }) => [id, kind]));
  const own = (table: string, block: string, kind: string) => {
    if (kinds.get(block) !== kind)
      throw damaged(`its table “${table}” has a row of a block that is not there`);
  };
  for (const { block_id: block, start_offset: start, text } of rows.paragraph) {
    own('paragraph', block, 'paragraph');
    check(`paragraph ${block}`, start, text);
  }
  for (const { block_id: block, start_offset: start, text } of rows.list_item) {
    own('list_item', block, 'list');
    check(`an item of list ${block}`, start, text);
  }
  for (const { block_id: block, start_offset: start, value } of rows.infobox_entry) {
    own('infobox_entry', block, 'infobox');
    check(`an entry of infobox ${block}`, start, value);
  }
  for (const { block_id: block } of rows.data_table) own('data_table', block, 'table');
  for (const [, items] of groupBy(rows.list_item, ({ block_id }) => block_id)) {
    checkPositions('list_item', items);
  }
  for (const [, entries] of groupBy(rows.infobox_entry, ({ block_id }) => block_id)) {
    checkPositions('infobox_entry', entries);
  }
}

/** A table has as many rows as it says, each with the cells from its first to its last. */
function checkTables(rows: PackRows, { checkWords: check }: ArticleFrame): void {
  checkUnique(
    'data_table',
    rows.data_table.map(({ id }) => id),
  );
  const cellsOf = groupBy(rows.data_table_cell, ({ block_id }) => block_id);
  const columnsOf = groupBy(rows.data_table_column, ({ block_id }) => block_id);
  for (const table of rows.data_table) {
    const { block_id: block, caption_start: start, caption_text: caption } = table;
    if ((start === null) !== (caption === null)) throw damaged(`table ${table.id} has half a caption`);
    if (start !== null && caption !== null) check(`the caption of table ${table.id}`, start, caption);
    const cells = cellsOf.get(block) ?? [];
    let [row, position] = [0, 0];
    for (const cell of cells) {
      if (cell.row_position !== row) {
        if (cell.row_position !== row + 1) throw damaged(`table ${table.id} has not the rows that it says`);
        [row, position] = [row + 1, 0];
      }
      if (cell.position !== position) throw damaged(`table ${table.id} lacks a cell`);
      position += 1;
      check(`a cell of table ${table.id}`, cell.start_offset, cell.text);
    }
    if (table.row_count !== row) throw damaged(`table ${table.id} has not the rows that it says`);
    checkPositions('data_table_column', columnsOf.get(block) ?? []);
    cellsOf.get(block)?.splice(0);
    columnsOf.get(block)?.splice(0);
  }
  const left = [...cellsOf.values(), ...columnsOf.values()].some(({ length }) => length > 0);
  if (left) throw damaged('it has cells of a table that is not there');
}
