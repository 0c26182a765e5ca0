import type { Warning } from '#shared/models/edition.ts';
import type { FormatBlock } from './blocks.ts';
import { titleFromFileName } from './file-title.ts';
import { attribute, type DomElement, type DomParent, findElement, hasClass } from './html/dom.ts';
import { linesOf } from './html/inline-text.ts';
import { parsePage } from './html/parse-page.ts';
import { readPageBlocks } from './html/read-page-blocks.ts';
import { withoutApparatus } from './left-out-sections.ts';
import { notAnArticle } from './not-an-article.ts';
import { type ArticleFormat, maximumArticleCharacters, type TextFile } from './source-document.ts';
import { writePlainForm } from './write-plain-form.ts';

/** A page of Wikipedia saved from a browser: desktop, mobile, printed or REST form. */
export const savedPageFormat = {
  id: 'html',

  // Of a saved page, most is markup; a web archive holds its pictures, too.
  maximumCharacters: 4 * maximumArticleCharacters,

  recognises(file) {
    if (/\.x?html?$/i.test(file.fileName)) return true;
    return /^(?:\s|<!--[^>]*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      file.text.slice(0, 5000),
    );
  },

  read: (file) => [readSavedPage(file)],
} as const satisfies ArticleFormat;

export function readSavedPage(file: TextFile) {
  const page = parsePage(file.text);
  const { root, ofWikipedia } = findArticle(page);
  const { blocks, notes } = withoutApparatus(placeInfobox(readPageBlocks(root)));
  if (!blocks.some((block) => block.kind !== 'heading'))
    throw notAnArticle('The page holds no text of an article.');
  const title = pageTitle(page) ?? titleFromFileName(file.fileName, null);
  const body = blocks.filter((block) => !(block.kind === 'heading' && block.text === title));
  return {
    format: 'html',
    title,
    plainText: writePlainForm(title, body),
    language: attribute(findElement(page, (each) => each.tagName === 'html') ?? root, 'lang') || null,
    notes: [...(ofWikipedia ? [] : [otherSite]), ...notes],
    originalName: file.fileName,
  };
}

const otherSite: Warning = {
  code: 'html.not-wikipedia',
  message: 'The page is not laid out like a page of Wikipedia; all the text of its main part was taken.',
  line: null,
};

function findArticle(page: DomParent): { root: DomElement; ofWikipedia: boolean } {
  const article =
    findElement(page, (each) => hasClass(each, 'mw-parser-output') && each.tagName !== 'style') ??
    findElement(page, (each) => ['mw-content-text', 'bodyContent'].includes(attribute(each, 'id')));
  if (article !== null) return { root: article, ofWikipedia: true };
  const sections = findElement(page, (each) => attribute(each, 'data-mw-section-id') !== '');
  const body = findElement(page, (each) => each.tagName === 'body');
  if (sections !== null && body !== null) return { root: body, ofWikipedia: true };
  const main =
    findElement(page, (each) => each.tagName === 'main' || attribute(each, 'role') === 'main') ??
    findElement(page, (each) => each.tagName === 'article') ??
    body;
  if (main === null) throw notAnArticle('The page has no body.');
  return { root: main, ofWikipedia: false };
}

function pageTitle(page: DomParent): string | null {
  const heading =
    findElement(page, (each) => attribute(each, 'id') === 'firstHeading' || hasClass(each, 'firstHeading')) ??
    findElement(page, (each) => each.tagName === 'h1');
  const title = heading === null ? '' : linesOf(heading.childNodes).join(' ');
  if (title !== '') return title;
  const tab = findElement(page, (each) => each.tagName === 'title');
  const words = tab === null ? '' : linesOf(tab.childNodes).join(' ');
  return words.replace(/\s+[-–—|]\s+(?:Wikipedia|Wikimedia|Viquipèdia)\b.*$/i, '') || null;
}

/** The first infobox heads the article; what later ones say stays in its place as a list. */
function placeInfobox(blocks: readonly FormatBlock[]): readonly FormatBlock[] {
  const own = blocks.find((block) => block.kind === 'infobox');
  const rest = blocks.flatMap((block): readonly FormatBlock[] => {
    if (block.kind !== 'infobox') return [block];
    if (block === own) return [];
    return [
      {
        kind: 'list',
        items: block.entries.map(({ key, value }) => ({ depth: 0, text: `${key}: ${value}` })),
      },
    ];
  });
  return own === undefined ? rest : [own, ...rest];
}
