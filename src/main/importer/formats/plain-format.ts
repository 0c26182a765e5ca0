import { titleFromFileName } from './file-title.ts';
import { notAnArticle } from './not-an-article.ts';
import { cleanPlainText } from './plain-cleaning.ts';
import { type ArticleFormat, maximumArticleCharacters } from './source-document.ts';

/** Where the title is looked for: beyond it, a first line is no title. */
const longestTitle = 20_000;

/** The plain form itself: every text that no other format claims. What is seen in it stays as it is. */
export const plainFormat = {
  id: 'plain',
  maximumCharacters: maximumArticleCharacters,
  recognises: () => true,
  read(file) {
    if (isJson(file.text))
      throw notAnArticle('The file is JSON, not an article. Save the article as text, wikitext or a page.');
    const { text, notes } = cleanPlainText(file.text);
    const title = /^\s*=([^=]*)=[ \t]*(?:\n|$)/.exec(text.slice(0, longestTitle))?.[1]?.trim() ?? '';
    return [
      {
        format: 'plain',
        title: /^[^\n]+$/.test(title) ? title : titleFromFileName(file.fileName, null),
        plainText: text,
        language: null,
        notes,
        originalName: file.fileName,
      },
    ];
  },
} as const satisfies ArticleFormat;

/** What a programming interface answers; an article that begins with a bracket is none. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]\s*["{[\]}\d]/.test(text.slice(0, 1000))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
