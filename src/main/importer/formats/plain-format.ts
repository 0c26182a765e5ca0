import { titleFromFileName } from './file-title.ts';
import { type ArticleFormat, maximumArticleCharacters } from './source-document.ts';

/** Where the title is looked for: beyond it, a first line is no title. */
const longestTitle = 20_000;

/** The plain form itself: every text that no other format claims. Nothing in it is changed. */
export const plainFormat = {
  id: 'plain',
  maximumCharacters: maximumArticleCharacters,
  recognises: () => true,
  read(file) {
    const title = /^\s*=\s*([^=\n]+?)\s*=[ \t]*(?:\n|$)/.exec(file.text.slice(0, longestTitle))?.[1];
    return [
      {
        format: 'plain',
        title: title ?? titleFromFileName(file.fileName, null),
        plainText: file.text,
        language: null,
        notes: [],
        originalName: file.fileName,
      },
    ];
  },
} as const satisfies ArticleFormat;
