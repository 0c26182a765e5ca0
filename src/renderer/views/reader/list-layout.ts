import type { ListItem } from '#shared/models/article.ts';

export type ListNode = { readonly item: ListItem; readonly children: readonly ListNode[] };

/** Fewest items for which columns read better than one long list, and how long items may be, in characters. */
const manyItems = 8;
const shortItem = 44;
const longestItem = 80;

/** The items as a tree, by depth. An item that skips a level belongs to the one before it. */
export function nestItems(items: readonly ListItem[]): readonly ListNode[] {
  const nodes: ListNode[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    let next = at + 1;
    while ((items[next]?.depth ?? -1) > item.depth) next += 1;
    nodes.push({ item, children: nestItems(items.slice(at + 1, next)) });
    at = next;
  }
  return nodes;
}

/** Whether a list is set in columns: many items, nearly all short, without any below them. */
export function isColumnar(items: readonly ListItem[]): boolean {
  const short = items.filter((item) => item.text.length <= shortItem).length;
  return (
    items.length >= manyItems &&
    short >= 0.85 * items.length &&
    items.every((item) => item.text.length <= longestItem && item.depth === items[0]?.depth)
  );
}
