import type { FormatListItem } from '../blocks.ts';
import { joinLines } from '../text-cleaning.ts';
import { type DomElement, isElement } from './dom.ts';
import { linesOf } from './inline-text.ts';
import { isLeftOut } from './left-out-elements.ts';

/** Lists nested deeper than this are read as one item. */
const deepestList = 60;

const isList = (element: DomElement) => element.tagName === 'ul' || element.tagName === 'ol';

/**
 * Items of a list and of the lists inside its items, in reading order. `depth`
 * counts the items around the list that say something, `nesting` all of them.
 */
export function readList(list: DomElement, depth = 0, nesting = 0): readonly FormatListItem[] {
  if (nesting > deepestList) return [{ depth, text: joinLines(linesOf(list.childNodes)) }];
  return list.childNodes.filter(isElement).flatMap((item): readonly FormatListItem[] => {
    if (isLeftOut(item)) return [];
    // Some pages put a list into a list without an item around it.
    if (isList(item)) return readList(item, depth + 1, nesting + 1);
    const text = joinLines(linesOf(item.childNodes, isList));
    const own = text === '' ? [] : [{ depth, text }];
    return [...own, ...innerLists(item).flatMap((inner) => readList(inner, depth + own.length, nesting + 1))];
  });
}

function innerLists(item: DomElement, depth = 0): readonly DomElement[] {
  if (depth > deepestList) return [];
  return item.childNodes.filter(isElement).flatMap((child) => {
    if (isLeftOut(child)) return [];
    return isList(child) ? [child] : innerLists(child, depth + 1);
  });
}
