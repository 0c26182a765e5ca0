import { decodeHTML } from 'entities';

/** Elements that begin on a line of their own. */
const blocks =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;
/** Elements whose content nobody reads. */
const unread = /^(?:script|style)$/;

/**
 * The words of HTML that another program wrote into a description, with a line
 * for a block and the addresses of links and pictures. Not a parser of whole
 * pages: descriptions are a few elements, and hostile ones cost no more than
 * their length.
 */
export function textOfHtml(html: string): string {
  const lastEnd = html.lastIndexOf('>');
  let [text, address, at] = ['', '', 0];
  for (let open = html.indexOf('<'); open !== -1 && open < lastEnd; open = html.indexOf('<', at)) {
    text += decodeHTML(html.slice(at, open)).replace(/\s+/g, ' ');
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open);
      continue;
    }
    const [, slash = '', written = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 12)) ?? [];
    const name = written.toLowerCase();
    if (name === '') {
      text += '<';
      at = open + 1;
      continue;
    }
    at = after(html, '>', open);
    if (blocks.test(name)) text += '\n';
    if (unread.test(name) && slash === '') at = after(html, '>', endTag(html, name, at));
    if (name === 'a' && slash !== '' && address !== '') {
      if (!text.endsWith(address)) text += ` <${address}>`;
      address = '';
    }
    const link = slash === '' && (name === 'a' || name === 'img') ? addressIn(html.slice(open, at)) : '';
    if (name === 'a' && slash === '') address = link;
    if (name === 'img' && link !== '') text += ` <${link}>`;
  }
  text += decodeHTML(html.slice(at)).replace(/\s+/g, ' ');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Where the end tag of an element begins, in letters of either case: İ is longer in the other, so that no offset outlives that. */
function endTag(html: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}`, 'gi');
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? html.length;
}

function after(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}

function addressIn(tag: string): string {
  const [, address = ''] = /\s(?:href|src)\s*=\s*["']?(https?:[^\s"'<>]+)/i.exec(tag.slice(0, 4000)) ?? [];
  return decodeHTML(address);
}
