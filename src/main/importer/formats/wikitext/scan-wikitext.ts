import type { ScannedWikitext, WikiNode } from './nodes.ts';

/** MediaWiki itself expands templates 40 deep; deeper brackets stay text, so that recursion is bounded. */
const maximumDepth = 40;

/** Tags whose content the scanner does not look into. */
const extensionTags = [
  ...[
    'ref',
    'references',
    'nowiki',
    'pre',
    'gallery',
    'math',
    'chem',
    'ce',
    'timeline',
    'graph',
    'score',
    'hiero',
  ],
  ...[
    'mapframe',
    'maplink',
    'imagemap',
    'syntaxhighlight',
    'source',
    'templatestyles',
    'categorytree',
    'inputbox',
  ],
  ...['includeonly', 'section', 'templatedata', 'charinsert', 'indicator', 'languages', 'style', 'script'],
  // Struck out: what an editor withdrew.
  ...['strike', 's', 'del'],
];

const special = new RegExp(
  String.raw`\{\{(?!\{)|\}\}|\[\[|\]\]|\||<!--|\n(?:=|[\n*#])|<(${extensionTags.join('|')})\b([^<>]*)>`,
  'gi',
);

type Frame = { readonly kind: 'root' | 'template' | 'link'; readonly offset: number; parts: WikiNode[][] };

/**
 * Cuts wikitext into text, templates, links and extension tags in one pass, in
 * time linear in its length, and never fails: brackets without a partner are
 * text. Comments are left out.
 */
export function scanWikitext(text: string): ScannedWikitext {
  const stack: Frame[] = [{ kind: 'root', offset: 0, parts: [[]] }];
  const unclosed: number[] = [];
  const openNotes: number[] = [];
  const findClosingTag = closingTagFinder(text);
  const hasHeading = headingFinder(text);
  const pattern = new RegExp(special);
  let position = 0;

  const top = () => stack.at(-1) as Frame;
  const append = (node: WikiNode) => top().parts.at(-1)?.push(node);
  const appendText = (end: number) => {
    if (end > position) append({ kind: 'text', text: text.slice(position, end) });
    position = end;
  };
  /** Gives the innermost frame up: its brackets and bars become text of the one around it. */
  const giveUp = () => {
    const frame = stack.pop() as Frame;
    unclosed.push(frame.offset);
    append({ kind: 'text', text: frame.kind === 'link' ? '[[' : '{{' });
    for (const [index, part] of frame.parts.entries()) {
      if (index > 0) append({ kind: 'text', text: '|' });
      for (const node of part) append(node);
    }
  };
  const close = (kind: 'template' | 'link') => {
    while (top().kind !== kind) giveUp();
    const frame = stack.pop() as Frame;
    append({ kind, parts: frame.parts, offset: frame.offset });
  };

  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const token = match[0];
    appendText(match.index);
    if (token === '{{' || token === '[[') {
      if (stack.length > maximumDepth) continue;
      stack.push({ kind: token === '{{' ? 'template' : 'link', offset: match.index, parts: [[]] });
    } else if (token === '}}') {
      if (!stack.some((frame) => frame.kind === 'template')) continue;
      close('template');
    } else if (token === ']]') {
      if (top().kind !== 'link') continue;
      close('link');
    } else if (token === '|') {
      if (top().kind === 'root') continue;
      top().parts.push([]);
    } else if (token === '<!--') {
      const end = text.indexOf('-->', pattern.lastIndex);
      pattern.lastIndex = end < 0 ? text.length : end + 3;
      if (end < 0) break;
    } else if (token.startsWith('\n')) {
      // A line that starts something new ends every link but a picture's, and a heading ends a forgotten template.
      while (top().kind === 'link' && !isFile(top())) giveUp();
      if (token === '\n=' && text[match.index + 2] === '=') while (top().kind !== 'root') giveUp();
      pattern.lastIndex = match.index + 1;
      continue;
    } else {
      const name = (match[1] ?? '').toLowerCase();
      const content = token.endsWith('/>') ? '' : findClosingTag(name, pattern.lastIndex);
      // A note that somebody forgot to close takes no chapter with it: its words stay in the text.
      if (content === null || (name === 'ref' && hasHeading(pattern.lastIndex, content.length))) {
        if (name === 'ref') openNotes.push(match.index);
        continue;
      }
      append({ kind: 'tag', name, content, offset: match.index });
      if (!token.endsWith('/>')) pattern.lastIndex += content.length + name.length + 3;
    }
    position = pattern.lastIndex;
  }
  appendText(text.length);
  while (stack.length > 1) giveUp();
  return { nodes: stack[0]?.parts[0] ?? [], unclosed, openNotes };
}

function isFile(frame: Frame): boolean {
  const first = frame.parts[0]?.[0];
  return first?.kind === 'text' && /^\s*(?:file|image|archivo|imagen)\s*:/i.test(first.text);
}

/** Finds the content up to `</name>`. No part of the text is searched twice for the same name. */
function closingTagFinder(text: string): (name: string, from: number) => string | null {
  const lower = text.toLowerCase();
  const ends = new Map<string, number>();
  return (name, from) => {
    let end = ends.get(name) ?? -1;
    if (end < from) end = lower.indexOf(`</${name}>`, from);
    ends.set(name, end < 0 ? Number.POSITIVE_INFINITY : end);
    return end < 0 || end === Number.POSITIVE_INFINITY ? null : text.slice(from, end);
  };
}

/** Whether a heading begins within so many characters; asked from the start of the text to its end. */
function headingFinder(text: string): (from: number, length: number) => boolean {
  let next = -1;
  return (from, length) => {
    if (next < from) next = text.indexOf('\n==', from);
    if (next < 0) next = text.length;
    return next < from + length;
  };
}
