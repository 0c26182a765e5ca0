import { SaxesParser } from 'saxes';

export type ExportedPage = {
  readonly title: string;
  /** 0 for articles; talk, user, template and category pages have others. */
  readonly namespace: number;
  readonly redirect: boolean;
  /** Of the newest revision. */
  readonly wikitext: string;
  /** Line of the file on which the wikitext begins. */
  readonly line: number;
};

export type WikiExport = {
  readonly pages: readonly ExportedPage[];
  readonly language: string | null;
  /** Where the XML stopped being well formed; the pages before it are whole. */
  readonly fault: { readonly message: string; readonly line: number } | null;
};

const chunkLength = 64 * 1024;
/** An export nests five elements deep. */
const deepest = 50;

/**
 * Reads a MediaWiki export as a stream of events. The parser knows XML's five
 * entities and no others, and a document type is a fault, so that nothing in
 * the file can grow.
 */
export function readExport(xml: string): WikiExport {
  const pages: ExportedPage[] = [];
  let language: string | null = null;
  let fault: WikiExport['fault'] = null;
  let page = emptyPage();
  let text: string | null = null;
  let textLine = 1;
  let started = false;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  const stop = (message: string) => {
    fault ??= { message, line: parser.line };
  };

  parser.on('error', (error) => stop(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
  parser.on('doctype', () => stop('a document type is not part of an export'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) stop(`elements are nested more than ${deepest} deep`);
    if (!started && tag.name !== 'mediawiki') stop(`<${tag.name.slice(0, 40)}> is not an export of a wiki`);
    started = true;
    if (tag.name === 'mediawiki') language = tag.attributes['xml:lang'] || null;
    if (tag.name === 'page') page = emptyPage();
    if (tag.name === 'redirect') page.redirect = true;
    text = ['title', 'ns', 'text'].includes(tag.name) ? '' : null;
    textLine = parser.line;
  });
  const addText = (more: string) => {
    if (text !== null) text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (tag.name === 'title') page.title = text ?? '';
    if (tag.name === 'ns') page.namespace = Number(text ?? 0);
    // A history lists its revisions oldest first; the last one that has a text is the page.
    if (tag.name === 'text' && text !== '') Object.assign(page, { wikitext: text ?? '', line: textLine });
    if (tag.name === 'page' && fault === null) {
      pages.push({ ...page, redirect: page.redirect || /^\s*#redirec/i.test(page.wikitext) });
    }
    text = null;
  });

  for (let at = 0; at < xml.length && fault === null; at += chunkLength)
    parser.write(xml.slice(at, at + chunkLength));
  if (fault === null) parser.close();
  return { pages, language, fault };
}

function emptyPage() {
  return { title: '', namespace: 0, redirect: false, wikitext: '', line: 1 };
}
