import type { FormatBlock } from '../blocks.ts';
import { joinLines } from '../text-cleaning.ts';
import { type DomElement, type DomNode, findElements, hasClass, isElement, textOf } from './dom.ts';
import { blockTags, linesOf } from './inline-text.ts';
import { isLeftOut } from './left-out-elements.ts';
import { readList } from './read-list.ts';
import { readInfobox, readTableElement } from './read-table-element.ts';

/** Deeper than this, a block is read as one paragraph. */
const deepest = 100;

/** The children of an element → blocks. Runs of inline nodes between blocks are paragraphs. */
export function readPageBlocks(root: DomElement, depth = 0): readonly FormatBlock[] {
  const blocks: FormatBlock[] = [];
  let inline: DomNode[] = [];
  const endParagraph = () => {
    for (const block of paragraph(inline)) blocks.push(block);
    inline = [];
  };
  for (const child of root.childNodes) {
    if (!isElement(child)) {
      if (textOf(child) !== null) inline.push(child);
    } else if (!isLeftOut(child)) {
      if (!isBlock(child)) {
        inline.push(child);
        continue;
      }
      endParagraph();
      for (const block of readBlock(child, depth)) blocks.push(block);
    }
  }
  endParagraph();
  return blocks;
}

/** A block, or an inline element that a page has put around blocks. */
function isBlock(element: DomElement, depth = 0): boolean {
  if (blockTags.has(element.tagName)) return true;
  if (depth > 5) return false;
  return element.childNodes.some(
    (child) => isElement(child) && !isLeftOut(child) && isBlock(child, depth + 1),
  );
}

function readBlock(element: DomElement, depth: number): readonly FormatBlock[] {
  const tag = element.tagName;
  if (depth > deepest) return paragraph(element.childNodes);
  if (/^h[1-6]$/.test(tag)) {
    const text = linesOf(element.childNodes).join(' ');
    return text === '' ? [] : [{ kind: 'heading', level: Math.max(2, Number(tag.slice(1))), text }];
  }
  if (tag === 'ul' && hasClass(element, 'gallery')) return captionsIn(element, ['gallerytext']);
  if (tag === 'ul' || tag === 'ol') {
    const items = readList(element);
    return items.length === 0 ? [] : [{ kind: 'list', items }];
  }
  if (tag === 'table') {
    if (!hasClass(element, 'infobox')) {
      return readTableElement(element, (cell) => readPageBlocks(cell, depth + 1));
    }
    const entries = readInfobox(element);
    return entries.length === 0 ? [] : [{ kind: 'infobox', entries }];
  }
  if (tag === 'figure') return captionsIn(element, []);
  if (hasClass(element, 'thumb')) return captionsIn(element, ['thumbcaption', 'gallerytext']);
  if (tag === 'p' || tag === 'pre') return paragraph(element.childNodes);
  return readPageBlocks(element, depth + 1);
}

function captionsIn(element: DomElement, classes: readonly string[]): readonly FormatBlock[] {
  const captions = findElements(
    element,
    (each) => each.tagName === 'figcaption' || hasClass(each, ...classes),
  );
  return captions.flatMap((caption): readonly FormatBlock[] => {
    const text = joinLines(linesOf(caption.childNodes));
    return text === '' ? [] : [{ kind: 'paragraph', text }];
  });
}

function paragraph(nodes: readonly DomNode[]): readonly FormatBlock[] {
  const text = linesOf(nodes).join('\n');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}
