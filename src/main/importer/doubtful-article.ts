import type { Edition, Warning } from '#shared/models/edition.ts';

/**
 * Whether nothing says that a text is an article of relations: it has neither two States nor a
 * heading nor a mission. A shopping list is read without a failure, but nobody meant it.
 */
export function isDoubtful({ article, missions }: Pick<Edition, 'article' | 'missions'>): boolean {
  const states = article.sides.filter(({ iso2 }) => iso2 !== null);
  return states.length < 2 && article.sections.length < 2 && missions.length === 0;
}

/** Said wherever such a text is read. */
export function doubtWarnings(edition: Pick<Edition, 'article' | 'missions'>): readonly Warning[] {
  if (!isDoubtful(edition)) return [];
  const message = `“${edition.article.title}” has neither two States nor a heading nor a mission: it may be no article of relations.`;
  return [{ code: 'article.doubtful', message, line: null }];
}
