import type { Warning } from '#shared/models/edition.ts';
import { type ExportedPage, readExport } from './mediawiki-export.ts';
import { notAnArticle } from './not-an-article.ts';
import { type ArticleFormat, maximumArticleCharacters, type SourceDocument } from './source-document.ts';
import { readWikitext } from './wikitext/read-wikitext.ts';
import { writePlainForm } from './write-plain-form.ts';

/** An export of a wiki (Special:Export, or a part of a dump): one page or many. */
export const mediawikiXmlFormat = {
  id: 'mediawiki-xml',

  maximumCharacters: null,

  recognises(file) {
    const start = file.text.slice(0, 5000);
    // Any XML but XHTML: what is no export is refused with the line on which it shows.
    return /^\s*<(?:\?xml|mediawiki)[\s>]/i.test(start) && !/<html[\s>]/i.test(start);
  },

  read(file) {
    const { pages, language, fault } = readExport(file.text);
    const articles = pages.filter((page) => page.namespace === 0 && !page.redirect);
    const documents = articles.flatMap((page) => readPage(page, language, file.fileName));
    if (documents.length === 0) {
      if (fault !== null) throw notAnArticle(`The XML is damaged: ${fault.message}.`, fault.line);
      throw notAnArticle('The export holds no article, only redirects or pages of other namespaces.');
    }
    const notes = exportNotes(pages, documents, fault);
    const origin = OF_WIKIPEDIA.test(file.text.slice(0, 5000)) ? [] : [otherWiki];
    return documents.map((document, index) => ({
      ...document,
      notes: [...origin, ...(index === 0 ? notes : []), ...document.notes],
    }));
  },
} as const satisfies ArticleFormat;

/** What an export's own `siteinfo` says. */
const OF_WIKIPEDIA = /<sitename>[^<]{0,80}Wikipedia|<base>https?:\/\/[\w.-]{1,40}\.wikipedia\.org\//i;

const otherWiki: Warning = {
  code: 'xml.not-wikipedia',
  message:
    'The export does not say that it is from Wikipedia; whose text it is, and its licence, are not known.',
  line: null,
};

function readPage(page: ExportedPage, language: string | null, fileName: string): readonly SourceDocument[] {
  if (page.wikitext.length > maximumArticleCharacters) return [];
  const { blocks, notes } = readWikitext(page.wikitext, page.line);
  if (blocks.length === 0 || page.title.trim() === '') return [];
  return [
    {
      format: 'mediawiki-xml',
      title: page.title.trim(),
      plainText: writePlainForm(page.title, blocks),
      language,
      notes,
      originalName: `${fileName}: ${page.title.trim()}`,
    },
  ];
}

/** What of the export did not become an article, in one note each. */
function exportNotes(
  pages: readonly ExportedPage[],
  documents: readonly SourceDocument[],
  fault: { readonly message: string; readonly line: number } | null,
): readonly Warning[] {
  const redirects = pages.filter((page) => page.redirect).length;
  const others = pages.filter((page) => !page.redirect && page.namespace !== 0).length;
  const empty = pages.length - redirects - others - documents.length;
  const skipped = [
    ...(redirects > 0 ? [`${redirects} redirects`] : []),
    ...(others > 0 ? [`${others} pages that are no articles`] : []),
    ...(empty > 0 ? [`${empty} pages without text or too long`] : []),
  ];
  const notes: Warning[] = [];
  if (skipped.length > 0) {
    notes.push({
      code: 'xml.pages-skipped',
      message: `Of the export were skipped: ${skipped.join(', ')}.`,
      line: null,
    });
  }
  if (fault !== null) {
    const message = `The export is damaged from here on; the pages before it were imported: ${fault.message}.`;
    notes.push({ code: 'xml.damaged', message, line: fault.line });
  }
  return notes;
}
