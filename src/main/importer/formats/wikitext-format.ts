import { titleFromFileName } from './file-title.ts';
import { notAnArticle } from './not-an-article.ts';
import { type ArticleFormat, maximumArticleCharacters } from './source-document.ts';
import { readWikitext } from './wikitext/read-wikitext.ts';
import { writePlainForm } from './write-plain-form.ts';

/** The source of one wiki page, as the wiki's "Edit" or "action=raw" shows it. */
export const wikitextFormat = {
  id: 'wikitext',

  maximumCharacters: maximumArticleCharacters,

  recognises(file) {
    if (/\.(?:wiki|wikitext|mediawiki|mw)$/i.test(file.fileName)) return true;
    const start = file.text.slice(0, 200_000);
    // The plain form begins with its title; a wiki page has the title above its text and not in it.
    if (/^\s*=[^=\n][^\n]*[^=\n]=[ \t]*(?:\n|$)/.test(start)) return false;
    if (/^\s*#(?:redirect|redirección)\b/i.test(start)) return true;
    const marks = start.match(/\[\[[^[\]\n]{1,200}\]\]|\{\{[^{}\n]{2,200}\}\}|^\{\|/gm);
    return (marks?.length ?? 0) >= 2;
  },

  read(file) {
    if (/^\s*#(?:redirect|redirección)\b/i.test(file.text)) {
      throw notAnArticle('The page is a redirect to another page. Import that page.');
    }
    const page = readWikitext(file.text);
    if (page.blocks.length === 0) throw notAnArticle('The page holds templates and no text.');
    const title = titleFromFileName(file.fileName, page.titleInText);
    return [
      {
        format: 'wikitext',
        title,
        plainText: writePlainForm(title, page.blocks),
        language: null,
        notes: page.notes,
        originalName: file.fileName,
      },
    ];
  },
} as const satisfies ArticleFormat;
