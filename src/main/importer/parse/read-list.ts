import type { Line } from './lines.ts';
import type { RawItem, ReadBlock } from './raw-block.ts';

/**
 * Reads the list that starts at a line. An item lies deeper than the one before
 * when it is indented more or carries more marks; lines that are indented as
 * far as an item's words continue that item.
 */
export function readList(lines: readonly Line[], firstLine: number, endLine: number): ReadBlock {
  const items: RawItem[] = [];
  /** Indentation and marks of the items that the current one lies in, outermost first. */
  const ancestors: { indent: number; markers: number }[] = [];
  let number = firstLine;
  let wordsColumn = 0;
  for (; number < endLine; number += 1) {
    const line = lines[number] as Line;
    if (line.kind === 'text' && line.indent >= wordsColumn && wordsColumn > 0) {
      const item = items.pop() as RawItem;
      items.push({ ...item, span: { from: item.span.from, to: line.trimmed.to } });
    } else if (line.kind === 'item') {
      const { indent, markers, content } = line;
      while (ancestors.length > 0 && !isDeeper({ indent, markers }, ancestors.at(-1))) ancestors.pop();
      items.push({ depth: ancestors.length, span: content });
      ancestors.push({ indent, markers });
      wordsColumn = Math.max(2, content.from - line.start);
    } else break;
  }
  return { block: { kind: 'list', start: (lines[firstLine] as Line).start, items }, nextLine: number };
}

type Position = { readonly indent: number; readonly markers: number };

function isDeeper(item: Position, ancestor: Position | undefined): boolean {
  if (ancestor === undefined) return true;
  return item.indent === ancestor.indent ? item.markers > ancestor.markers : item.indent > ancestor.indent;
}
