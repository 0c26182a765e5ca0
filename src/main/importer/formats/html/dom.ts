import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type DomNode = Tree.ChildNode;
export type DomElement = Tree.Element;
export type DomParent = Tree.Document | Tree.DocumentFragment | Tree.Element;

export function isElement(node: DomNode): node is DomElement {
  return 'tagName' in node;
}

export function textOf(node: DomNode): string | null {
  return node.nodeName === '#text' ? (node as Tree.TextNode).value : null;
}

export function attribute(element: DomElement, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

export function hasClass(element: DomElement, ...names: readonly string[]): boolean {
  const own = attribute(element, 'class').split(/\s+/);
  return names.some((name) => own.includes(name));
}

/** Depth first, without recursion, because a page may nest as deep as it likes. Stops at the first that matches. */
export function findElement(root: DomParent, matches: (element: DomElement) => boolean): DomElement | null {
  const pending: DomNode[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (matches(node)) return node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
      pending.push(node.childNodes[index] as DomNode);
  }
  return null;
}

/** Every element that matches, outermost only, in document order. */
export function findElements(
  root: DomParent,
  matches: (element: DomElement) => boolean,
): readonly DomElement[] {
  const found: DomElement[] = [];
  const pending: DomNode[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isElement(node)) continue;
    if (matches(node)) {
      found.push(node);
      continue;
    }
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
      pending.push(node.childNodes[index] as DomNode);
  }
  return found;
}
