import type { Article, Block, Section, Table, TextSpan } from '#shared/models/article.ts';
import { type CodePointIndex, indexCodePoints } from '#shared/text/code-points.ts';
import { splitSentences, withinLength } from '#shared/text/sentences.ts';

/** Where in an article a passage stands. Headings and captions stand apart from running prose. */
export type PassageKind = 'heading' | 'prose' | 'item' | 'infobox' | 'caption' | 'header' | 'cell';

/** A run of the article's text that is read on its own. Offsets inside it are UTF-16 units. */
export type Passage = {
  readonly section: Section;
  /** The block that it belongs to; a heading belongs to `<section id>.heading`. */
  readonly blockId: string;
  readonly kind: PassageKind;
  /** Infobox: the entry's key. Cell: the row's first cell. */
  readonly label: string | null;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Code points of the article's text before a UTF-16 index of the passage. */
  readonly offset: (unit: number) => number;
};

/** `start` and `end` in UTF-16 units of the passage. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

/** Everything in an article that is read for places and dates, in reading order. */
export function readPassages(article: Article): readonly Passage[] {
  return article.sections.flatMap((section) => [
    ...(section.heading ? [passage(section, `${section.id}.heading`, 'heading', section.heading)] : []),
    ...section.blocks.flatMap((block) => passagesOfBlock(section, block)),
  ]);
}

function passagesOfBlock(section: Section, block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [passage(section, block.id, 'prose', block.span)];
    case 'list':
      return block.items.map((item) => passage(section, block.id, 'item', item));
    case 'infobox':
      return block.entries.map(({ key, value }) => passage(section, block.id, 'infobox', value, key));
    case 'table':
      return passagesOfTable(section, block.id, block.table);
  }
}

function passagesOfTable(section: Section, blockId: string, table: Table): readonly Passage[] {
  const cell = (kind: PassageKind, span: TextSpan, label: string | null = null): Passage =>
    passage(section, blockId, kind, span, label);
  return [
    ...(table.caption ? [cell('caption', table.caption)] : []),
    ...table.header.map((span) => cell('header', span)),
    ...table.rows.flatMap((row) => row.map((span) => cell('cell', span, row[0]?.text ?? null))),
  ].filter(({ text }) => text !== '');
}

function passage(
  section: Section,
  blockId: string,
  kind: PassageKind,
  span: TextSpan,
  label: string | null = null,
): Passage {
  const { text } = span;
  const index: CodePointIndex = indexCodePoints(text);
  const ranges =
    kind === 'prose' || kind === 'item'
      ? splitSentences(text)
      : withinLength(text, { start: 0, end: text.length });
  return {
    section,
    blockId,
    kind,
    label,
    text,
    sentences: ranges.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    offset: (unit) => span.start + index.fromUnit(unit),
  };
}
