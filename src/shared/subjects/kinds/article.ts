import type { SubjectKindOf } from '../subject-kind.ts';

/** The whole of it: no note is on it, and every link falls back on it. */
export const article: SubjectKindOf<'article'> = {
  label: { en: 'Article', es: 'Artículo' },
  link: null,
  isChosen: false,
  kept: null,
  name: (_, { edition }) => edition.article.title,
  heading: () => 'lead',
};
