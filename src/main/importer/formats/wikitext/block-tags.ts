import { lineBreak } from './marks.ts';

/**
 * HTML tags that make blocks, written as the wikitext that means the same:
 * `<li>` as `*`, `<td>` as `|`, a line break as its mark. Other tags stay for
 * the reading of inline text.
 */
export function blockTagsAsWikitext(text: string): string {
  let listDepth = 0;
  const wikitext = text.replace(blockTag, (_tag, slash: string, rawName: string, attributes: string) => {
    const name = rawName.toLowerCase();
    const closing = slash === '/';
    switch (name) {
      case 'ul':
      case 'ol':
        listDepth = Math.max(0, Math.min(20, listDepth + (closing ? -1 : 1)));
        return listDepth === (closing ? 0 : 1) ? '\n' : '';
      case 'li':
        return closing ? '' : `${itemStart}${'*'.repeat(Math.max(1, listDepth))} `;
      case 'dt':
        return closing ? '\n' : '\n; ';
      case 'dd':
        return closing ? '\n' : '\n: ';
      case 'table':
        return closing ? '\n|}\n' : `\n{|${attributes}\n`;
      case 'caption':
        return closing ? '\n' : '\n|+ ';
      case 'tr':
        return closing ? '\n' : `\n|-${attributes}\n`;
      case 'th':
        return closing ? '\n' : `\n!${attributes} | `;
      case 'td':
        return closing ? '\n' : `\n|${attributes} | `;
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const marks = '='.repeat(Number(name.slice(1)));
        return closing ? ` ${marks}\n` : `\n${marks} `;
      }
      case 'tbody':
      case 'thead':
      case 'tfoot':
        return '';
      case 'hr':
        return '\n\n';
      default:
        return lineBreak;
    }
  });
  // White space between items would end the list.
  const [start = '', ...items] = wikitext.split(itemStart);
  return [start, ...items].map((part, index) => (index < items.length ? part.trimEnd() : part)).join('\n');
}

const itemStart = '\uE027';

const blockTag =
  /<(\/?)(br|hr|div|p|center|blockquote|ul|ol|li|dl|dt|dd|table|caption|tbody|thead|tfoot|tr|th|td|h[2-6])\b([^<>]*)>/gi;
