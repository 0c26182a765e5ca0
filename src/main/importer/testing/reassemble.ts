import type { Article, Block, TextSpan } from '#shared/models/article.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** Puts a text together again from an article's parts alone: every section's heading part, then its blocks. */
export function reassemble(article: Article): string {
  const index = indexCodePoints(article.source.text);
  return article.sections
    .flatMap((section) => [
      index.slice(section.start, section.blocks[0]?.start ?? section.end),
      ...section.blocks.map((block) => index.slice(block.start, block.end)),
    ])
    .join('');
}

/** Every span of words in a block, in reading order. */
export function spansOf(block: Block): readonly TextSpan[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.span];
    case 'list':
      return block.items;
    case 'infobox':
      return block.entries.map(({ value }) => value);
    case 'table': {
      const { caption, header, rows } = block.table;
      return [...(caption === null ? [] : [caption]), ...header, ...rows.flat()];
    }
  }
}

/** What of a block's text is in none of its spans: marks, white space, and nothing a reader would miss. */
export function leftOver(article: Article, block: Block): string {
  const index = indexCodePoints(article.source.text);
  let position = block.start;
  let rest = '';
  for (const span of spansOf(block)) {
    rest += index.slice(position, span.start);
    position = span.start + [...span.text].length;
  }
  return rest + index.slice(position, block.end);
}

/** The first thing that is wrong with an article's parts: a gap, a span that is not word for word, an id twice. */
export function firstFlaw(article: Article): string | null {
  const index = indexCodePoints(article.source.text);
  if (reassemble(article) !== article.source.text) return 'the parts do not tile the text';
  const ids = article.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
  if (new Set(ids).size !== ids.length) return 'an id is there twice';
  let sectionEnd = 0;
  for (const section of article.sections) {
    if (section.start !== sectionEnd) return `section ${section.id} starts at ${section.start}`;
    sectionEnd = section.end;
    for (const block of section.blocks) {
      let position = block.start;
      for (const span of spansOf(block)) {
        if (span.start < position) return `${block.id}: a span overlaps the one before`;
        position = span.start + indexCodePoints(span.text).length;
        if (position > block.end) return `${block.id}: a span ends outside`;
        if (index.slice(span.start, position) !== span.text)
          return `${block.id}: a span is not word for word`;
      }
    }
  }
  return sectionEnd === index.length ? null : 'the last section ends early';
}
