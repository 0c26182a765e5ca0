import { LinderoError } from '#shared/contract/errors.ts';

export function notAnArticle(reason: string, line?: number): LinderoError {
  return new LinderoError('article.not-an-article', reason, line === undefined ? {} : { line });
}
