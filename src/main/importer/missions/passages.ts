import type { Article, Block, Section } from '#shared/models/article.ts';
import { type CodePointIndex, indexCodePoints } from '#shared/text/code-points.ts';

/** A line of the article, as the mission readers get it. */
export type Passage = {
  readonly kind: 'infobox' | 'heading' | 'text' | 'item' | 'row';
  readonly text: string;
  /** Code points in the article's normalised text. */
  readonly start: number;
  /** Depth of a list item, level of a heading; 0 otherwise. */
  readonly depth: number;
  /** Key of an infobox entry; empty otherwise. */
  readonly key: string;
  readonly section: Section;
  /** Cells of a table row; empty otherwise. The first row of a table is its header. */
  readonly cells: readonly { readonly text: string; readonly start: number }[];
  readonly header: boolean;
  /** The next item of the list is a deeper one, and so belongs to this. */
  readonly leads: boolean;
  readonly blockId: string;
};

/** The article's lines in reading order, with a heading before each section's own. */
export function* passagesOf(article: Article): Generator<Passage> {
  const index = indexCodePoints(article.source.text);
  for (const section of article.sections) {
    yield {
      ...plain(section, ''),
      kind: 'heading',
      text: section.title,
      start: section.heading?.start ?? section.start,
      depth: section.level,
    };
    for (const block of section.blocks) yield* linesOf(block, section, index);
  }
}

function* linesOf(block: Block, section: Section, index: CodePointIndex): Generator<Passage> {
  const base = plain(section, block.id);
  switch (block.kind) {
    case 'infobox':
      for (const { key, value } of block.entries) yield { ...base, ...value, kind: 'infobox', key };
      return;
    case 'paragraph':
      for (const line of hardLines(block.span.text)) {
        const before = index.fromUnit(index.toUnit(block.span.start) + line.at) - block.span.start;
        yield { ...base, kind: 'text', text: line.text, start: block.span.start + before };
      }
      return;
    case 'list':
      for (const [number, { text, start, depth }] of block.items.entries()) {
        const leads = (block.items[number + 1]?.depth ?? 0) > depth;
        yield { ...base, ...itemLine(text, start), depth, leads };
      }
      return;
    case 'table':
      for (const [number, cells] of [block.table.header, ...block.table.rows].entries()) {
        const text = cells.map((cell) => cell.text).join(' | ');
        yield {
          ...base,
          kind: 'row',
          text,
          start: cells[0]?.start ?? block.start,
          cells,
          header: number === 0,
        };
      }
  }
}

/** What a gallery leaves of a picture: "File:Embassy.jpg|Embassy of Mexico in Paris" is its caption. */
const PICTURE = /^(?:File|Image|Archivo|Imagen):[^|]*\|/i;

function itemLine(text: string, start: number): Pick<Passage, 'kind' | 'text' | 'start'> {
  const picture = PICTURE.exec(text)?.[0];
  if (picture === undefined) return { kind: 'item', text, start };
  return { kind: 'text', text: text.slice(picture.length), start: start + [...picture].length };
}

const plain = (section: Section, blockId: string): Omit<Passage, 'kind' | 'text' | 'start'> => ({
  depth: 0,
  key: '',
  section,
  cells: [],
  header: false,
  leads: false,
  blockId,
});

/** Shorter lines end where they end; longer ones may have been wrapped by an editor. */
const SHORTEST_WRAPPED = 60;

/** Lines of a paragraph; a line that was only wrapped goes on in the next. */
function hardLines(text: string): readonly { readonly text: string; readonly at: number }[] {
  if (!text.includes('\n')) return [{ text, at: 0 }];
  const lines: { text: string; at: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && isWrapped(last.text)) last.text += `\n${line}`;
    else lines.push({ text: line, at });
    at += line.length + 1;
  }
  return lines.filter((line) => line.text.trim() !== '');
}

function isWrapped(lines: string): boolean {
  const last = lines.slice(lines.lastIndexOf('\n') + 1);
  return last.length >= SHORTEST_WRAPPED && last.length <= 120 && !/[.:;!?]["”)\]]*\s*$/.test(last);
}
