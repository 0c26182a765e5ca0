import { blockDirection } from '#shared/notes/block-direction.ts';
import { type MarkdownNode, parseMarkdown } from '#shared/notes/markdown.ts';
import { escapeHtml } from './escape-html.ts';

/** Elements that Markdown may become; everything else is shown as its text. */
const elements: ReadonlySet<string> = new Set(
  'p em strong s code pre blockquote ul ol li hr br table thead tbody tr th td h1 h2 h3 h4 h5 h6'.split(' '),
);
const empty: ReadonlySet<string> = new Set(['hr', 'br']);
/** Where a link may lead from an exported page. */
const safeAddress = /^(?:https|mailto|lindero):/i;

/**
 * A note's Markdown as HTML that can do nothing: what is HTML in it stays text,
 * a picture becomes its caption, a link leads only where links may. Headings
 * begin at `topLevel`, so that they stand below those of the page. Each block says
 * that its direction is that of its words.
 */
export function markdownToHtml(source: string, topLevel = 3): string {
  return parseMarkdown(source)
    .map((node) => toHtml(node, topLevel, false))
    .join('');
}

function toHtml(node: MarkdownNode, topLevel: number, isWithin: boolean): string {
  const direction = blockDirection(
    node.type === 'fence' || node.type === 'code_block' ? 'pre' : node.tag,
    isWithin,
  );
  const opening = direction === undefined ? '' : ` dir="${direction}"`;
  const inner = node.children
    .map((child) => toHtml(child, topLevel, isWithin || direction !== undefined))
    .join('');
  const text = escapeHtml(node.text);
  switch (node.type) {
    case 'text':
      return text;
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return '<br>';
    case 'code_inline':
      return `<code>${text}</code>`;
    case 'fence':
    case 'code_block':
      return `<pre${opening}><code>${text}</code></pre>`;
    case 'image':
      return inner || text;
    case 'wiki_link':
      return `<em>${text}</em>`;
    case 'link':
      return safeAddress.test(node.href) ? `<a href="${escapeHtml(node.href)}">${inner}</a>` : inner;
    default: {
      const tag = /^h[1-6]$/.test(node.tag)
        ? `h${Math.min(6, Number(node.tag[1]) + topLevel - 1)}`
        : node.tag;
      if (!elements.has(tag)) return text + inner;
      return empty.has(tag) ? `<${tag}>` : `<${tag}${opening}>${text}${inner}</${tag}>`;
    }
  }
}
