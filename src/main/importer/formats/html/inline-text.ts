import { flagEnd, flagStart, flagsAsText, tidy } from '../text-cleaning.ts';
import { attribute, type DomElement, type DomNode, hasClass, isElement, textOf } from './dom.ts';
import { isLeftOut } from './left-out-elements.ts';

/** Elements that begin a line of their own. */
export const blockTags = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figure',
  ],
  ...[
    'figcaption',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'li',
    'main',
    'ol',
    'p',
    'pre',
  ],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption'],
]);

/** Deeper than this, elements are no longer told apart. Pages of Wikipedia nest some 30 deep. */
const deepest = 200;

/** The words of nodes, one string a line; lines end where a block or `<br>` does. */
export function linesOf(
  nodes: readonly DomNode[],
  skip?: (element: DomElement) => boolean,
): readonly string[] {
  return collect(nodes, skip, 0)
    .split('\n')
    .map((line) => tidy(flagsAsText(line)))
    .filter((line) => line !== '');
}

function collect(
  nodes: readonly DomNode[],
  skip: ((element: DomElement) => boolean) | undefined,
  depth: number,
): string {
  let text = '';
  for (const node of nodes) {
    const words = textOf(node);
    if (words !== null) text += words.replace(/[\s\uE000-\uE02F]+/g, ' ');
    if (!isElement(node) || isLeftOut(node) || skip?.(node)) continue;
    if (node.tagName === 'br') text += '\n';
    else if (hasClass(node, 'flagicon')) text += flagMark(node);
    else if (depth > deepest) text += ` ${flatText(node)} `;
    else {
      const inner = collect(node.childNodes, skip, depth + 1);
      text += blockTags.has(node.tagName) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}

/** All the words below an element, without recursion. */
function flatText(element: DomElement): string {
  const words: string[] = [];
  const pending: DomNode[] = [element];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    words.push((textOf(node) ?? '').replace(/[\s\uE000-\uE02F]+/g, ' '));
    if (!isElement(node) || isLeftOut(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      pending.push(node.childNodes[index] as DomNode);
    }
  }
  return words.join('');
}

/** A flag's country: the picture's description, or the title of the page that it leads to. */
function flagMark(element: DomElement): string {
  const inner = (outermost: DomElement): string => {
    for (let node: DomNode | undefined = outermost; node !== undefined && isElement(node); ) {
      const name = attribute(node, 'alt') || (node.tagName === 'a' ? attribute(node, 'title') : '');
      if (name !== '' || node.childNodes.length !== 1) return name;
      node = node.childNodes[0];
    }
    return '';
  };
  const country =
    element.childNodes
      .filter(isElement)
      .map(inner)
      .find((name) => name !== '') ?? '';
  return country === '' ? ' ' : `${flagStart}${country}${flagEnd}`;
}
