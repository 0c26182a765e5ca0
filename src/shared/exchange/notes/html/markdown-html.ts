import { blockDirection } from '#shared/notes/block-direction.ts';
import { type MarkdownNode, parseMarkdown } from '#shared/notes/markdown.ts';
import type { LinkedWords } from '../linked-words.ts';
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
 * that its direction is that of its words. `linkTo` knows where `[[…]]` and links
 * within the atlas lead.
 */
export function markdownToHtml(
  source: string,
  { topLevel = 3, linkTo = addressOnly }: HtmlOptions = {},
): string {
  return parseMarkdown(source)
    .map((node) => toHtml(node, { topLevel, linkTo, isWithin: false }))
    .join('');
}

export type HtmlOptions = { readonly topLevel?: number; readonly linkTo?: LinkTo };

/** The words and the address of what stands in `[[…]]`; null for what leads nowhere. */
type LinkTo = (inside: string) => Pick<LinkedWords, 'words' | 'address'> | null;

/** Without notes and articles at hand an address is all that leads anywhere. */
const addressOnly: LinkTo = (inside) => {
  const [address = '', words = address] = inside.split('|', 2);
  return safeAddress.test(address) ? { address, words } : null;
};

type Writing = { readonly topLevel: number; readonly linkTo: LinkTo; readonly isWithin: boolean };

function toHtml(node: MarkdownNode, writing: Writing): string {
  const { topLevel, linkTo, isWithin } = writing;
  const direction = blockDirection(
    node.type === 'fence' || node.type === 'code_block' ? 'pre' : node.tag,
    isWithin,
  );
  const opening = direction === undefined ? '' : ` dir="${direction}"`;
  const inner = node.children
    .map((child) => toHtml(child, { ...writing, isWithin: isWithin || direction !== undefined }))
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
    case 'wiki_link': {
      const link = linkTo(node.text === node.href ? node.href : `${node.href}|${node.text}`);
      return link === null
        ? `<em>${text}</em>`
        : `<a href="${escapeHtml(link.address)}">${escapeHtml(link.words)}</a>`;
    }
    case 'link': {
      if (!safeAddress.test(node.href)) return inner;
      const address = linkTo(node.href)?.address ?? node.href;
      return `<a href="${escapeHtml(address)}">${inner}</a>`;
    }
    default: {
      const tag = /^h[1-6]$/.test(node.tag)
        ? `h${Math.min(6, Number(node.tag[1]) + topLevel - 1)}`
        : node.tag;
      if (!elements.has(tag)) return text + inner;
      return empty.has(tag) ? `<${tag}>` : `<${tag}${opening}>${text}${inner}</${tag}>`;
    }
  }
}
