import { randomUUID } from 'node:crypto';
import { LinderoError } from '#shared/contract/errors.ts';
import type { ImportResult } from '#shared/models/library.ts';
import { plainBeginning } from '#shared/text/plain-beginning.ts';
import type { ArticleAnswer } from './import-worker-client.ts';

export type CompiledArticle = Extract<ArticleAnswer, { readonly kind: 'article' }>;

/** Texts that wait for an answer; of more, the first are asked about again with their file. */
const most = 100;

/** Compiled texts of which a person is asked whether they are to be kept. They lie in memory only: unanswered is not kept. */
export function createHeldArticles() {
  const articles = new Map<string, CompiledArticle>();
  return {
    /** Answers with the question. */
    hold(article: CompiledArticle): ImportResult {
      const heldId = randomUUID();
      articles.set(heldId, article);
      const [first] = articles.keys();
      if (articles.size > most && first !== undefined) articles.delete(first);
      const { title, source } = article.edition.article;
      return { kind: 'asked', name: article.name, heldId, title, begins: plainBeginning(source.text) };
    },
    take(heldId: string): CompiledArticle {
      const article = articles.get(heldId);
      articles.delete(heldId);
      if (article !== undefined) return article;
      throw new LinderoError('library.not-held', 'The text is not waiting any more. Import its file again.');
    },
    leave: (heldId: string): boolean => articles.delete(heldId),
  };
}
