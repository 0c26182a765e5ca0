import MarkdownIt from 'markdown-it';

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown['parse']>[number];
type InlineRule = Parameters<Markdown['inline']['ruler']['push']>[1];

/** A piece of a note's Markdown: what it is, and what lies in it. */
export type MarkdownNode = {
  /** Its place among its neighbours. */
  readonly at: number;
  /** As markdown-it calls it, without `_open`: `paragraph`, `link`, `text`, `wiki_link`, … */
  readonly type: string;
  readonly tag: string;
  readonly text: string;
  /** Where a link or an image leads; what stands in `[[…]]`. */
  readonly href: string;
  readonly children: readonly MarkdownNode[];
};

/** Where a link in a note may lead. Everything else stays text: `javascript:`, `data:`, `file:`, `http:` and what is yet to be invented. */
const allowedLink = /^(?:lindero|https|mailto):/i;

/** `[[…]]`, its target and name up to 4,500 letters. It is given up at the first bracket: a megabyte of them is read at once. */
const wikiLink = /\[\[([^\n[\]]{1,4500})\]\]/y;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (url) => allowedLink.test(url.trim());
markdown.inline.ruler.before('link', 'wiki_link', readWikiLink);

/** `[[target]]` or `[[target|name]]`. */
function readWikiLink(...[state, silent]: Parameters<InlineRule>): boolean {
  wikiLink.lastIndex = state.pos;
  const inside = wikiLink.exec(state.src)?.[1] ?? '';
  const end = state.pos + inside.length + 4;
  if (inside.trim() === '' || end > state.posMax) return false;
  if (!silent) {
    const token = state.push('wiki_link', '', 0);
    token.content = inside;
  }
  state.pos = end;
  return true;
}

/** Reads a note's Markdown. What comes of it is data, never HTML: whoever draws it decides what each piece becomes. */
export function parseMarkdown(source: string): readonly MarkdownNode[] {
  return nest(markdown.parse(source, {}), { left: source.length + mostRepeated });
}

/**
 * Letters of addresses beyond those of the source itself: `[a]` may name the same
 * long address ten thousand times. What leads further keeps its words and leads nowhere.
 */
const mostRepeated = 100_000;

/** Tokens that open and close, as a tree. */
function nest(tokens: readonly Token[], addresses: { left: number }): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open: MarkdownNode[][] = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      if (!token.hidden) open.pop();
      continue;
    }
    const here = open.at(-1) ?? root;
    if (token.hidden) continue;
    if (token.type === 'inline') {
      for (const child of nest(token.children ?? [], addresses)) here.push({ ...child, at: here.length });
      continue;
    }
    const children: MarkdownNode[] = token.type === 'image' ? [...nest(token.children ?? [], addresses)] : [];
    const address = String(token.attrGet('href') ?? token.attrGet('src') ?? '');
    const href = within(addresses, address);
    // Where there is no room for its address a link is its words.
    const type = href === address ? token.type.replace(/_open$/, '') : 'words';
    const isWiki = type === 'wiki_link';
    here.push({
      at: here.length,
      type,
      tag: token.tag,
      text: isWiki ? wikiName(token.content) : token.content,
      href: isWiki ? wikiTarget(token.content) : href,
      children,
    });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}

function within(addresses: { left: number }, address: string): string {
  if (address.length > addresses.left) return '';
  addresses.left -= address.length;
  return address;
}

const wikiTarget = (inside: string): string => (inside.split('|', 1)[0] ?? '').trim();

function wikiName(inside: string): string {
  const bar = inside.indexOf('|');
  return bar === -1 ? inside.trim() : inside.slice(bar + 1).trim() || wikiTarget(inside);
}

/** The words of a note without its marks, for lists: of its beginning, as much as gives about `most` letters. */
export function plainText(source: string, most: number): string {
  const words = textsOf(parseMarkdown(source.slice(0, 4 * most)));
  return words.join('').replace(/\s+/g, ' ').trim();
}

function textsOf(nodes: readonly MarkdownNode[]): readonly string[] {
  return nodes.flatMap(({ type, text, children }) => {
    const isBreak = children.length > 0 || ['softbreak', 'hardbreak', 'hr'].includes(type);
    const isInline = ['em', 'strong', 's', 'link'].includes(type);
    return [text, ...textsOf(children), isBreak && !isInline ? ' ' : ''];
  });
}
