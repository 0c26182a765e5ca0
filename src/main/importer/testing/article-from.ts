import type { Article } from '#shared/models/article.ts';
import { parseArticle } from '../parse/parse-article.ts';

/** The article that a text in the plain form is. */
export function articleFrom(text: string): Article {
  return parseArticle({ text, fileName: 'test.txt', format: 'plain', sha256: '0'.repeat(64), language: 'en' })
    .article;
}
