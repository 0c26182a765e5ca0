import { captionMark } from './expand-link.ts';
import { type Expansion, leaveOut } from './expansion.ts';
import { asLiteral, lineBreak } from './marks.ts';
import type { WikiNode } from './nodes.ts';

/** An extension tag → what it shows as text. Drawings and formulas that cannot be text are reported. */
export function expandTag(
  tag: Extract<WikiNode, { kind: 'tag' }>,
  expansion: Expansion,
  expand: (wikitext: string) => string,
): string {
  switch (tag.name) {
    case 'nowiki':
      return asLiteral(tag.content);
    case 'pre':
    case 'syntaxhighlight':
    case 'source':
      return `\n\n${tag.content.split('\n').map(asLiteral).join(lineBreak)}\n\n`;
    case 'poem':
      return `\n\n${expand(tag.content.trim()).replaceAll('\n', lineBreak)}\n\n`;
    case 'gallery':
      return tag.content
        .split('\n')
        .map((line) => galleryCaption(line, expand))
        .join('');
    case 'math':
    case 'chem':
    case 'ce':
      return asLiteral(tag.content.replace(/\s+/g, ' ').trim());
    case 'timeline':
    case 'graph':
    case 'score':
    case 'hiero':
    case 'mapframe':
    case 'maplink':
    case 'imagemap':
      return leaveOut(expansion, `<${tag.name}>`, tag.offset);
    case 'strike':
    case 's':
    case 'del':
      // Over several paragraphs it is a mark that somebody forgot to close.
      if (/\n\s*\n/.test(tag.content)) return expand(tag.content);
      return leaveOut(expansion, `<${tag.name}>`, tag.offset);
    default:
      return '';
  }
}

/** `File:Name.jpg|caption` → the caption's mark. */
function galleryCaption(line: string, expand: (wikitext: string) => string): string {
  if (!line.includes('|')) return '';
  const words = expand(line)
    .split('|')
    .slice(1)
    .filter((part) => !/^\s*(?:alt|link|page|class|lang)\s*=/i.test(part))
    .join(' ');
  return words.trim() === '' ? '' : captionMark(words);
}
