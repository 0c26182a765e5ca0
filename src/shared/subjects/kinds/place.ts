import { z } from 'zod';
import type { Article } from '#shared/models/article.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { Kept } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';
import { describe, exactly, type FoundAgain, likeliest, orphan, unsure } from '../found-again.ts';
import { inArticle, short } from '../kept-schema.ts';
import type { SubjectIndex } from '../subject-index.ts';
import type { Stretch, SubjectKindOf } from '../subject-kind.ts';

/** What a place is known by. */
export function keepPlace(
  article: Article,
  { placeId, name }: Pick<Mention, 'placeId' | 'name'>,
): Kept<'place'> {
  return { kind: 'place', articleId: article.id, articleTitle: article.title, placeId, name };
}

/** Finds a place by its id, which is the gazetteer's and counts nothing; another of its name is for a person to look at. */
function findPlace(known: Kept<'place'>, index: SubjectIndex): FoundAgain<Mention> {
  const [there] = index.mentionsOf(known.placeId);
  if (there !== undefined) return exactly(there);
  const namesake = index.edition.mentions.find(({ name }) => name === known.name && name !== '');
  if (namesake === undefined) return orphan;
  return likeliest([{ subject: namesake, rank: 0.5, confidence: unsure(0.5), isInPlace: false }]);
}

const stretchOf = ({ start, text }: Mention): Stretch => ({
  start,
  end: start + indexCodePoints(text).length,
});

/** A place that the article names: the same in every article. */
export const place: SubjectKindOf<'place'> = {
  label: { en: 'Place', es: 'Lugar' },
  link: {
    write: ({ id }) => id,
    read: (id) => ({ kind: 'place', id }),
    follow: (subject, _, index) => (index.mentionsOf(subject.id).length === 0 ? orphan : exactly(subject)),
  },
  isChosen: true,
  key: ({ id }) => id,
  isEverywhere: true,
  all: (index) => Array.from(index.places().keys(), (id) => ({ kind: 'place', id })),
  name: ({ id }, index) => index.mentionsOf(id)[0]?.name ?? null,
  section: ({ id }, index) => index.mentionsOf(id)[0]?.sectionId ?? null,
  words({ id }, index) {
    const [first] = index.mentionsOf(id);
    return first === undefined ? null : stretchOf(first);
  },
  marked: ({ id }, index) => index.mentionsOf(id).map(stretchOf),
  position({ id }, index) {
    const [first] = index.mentionsOf(id);
    return first === undefined ? null : { type: 'Point', coordinates: [first.lon, first.lat] };
  },
  kept: {
    schema: z.strictObject({ kind: z.literal('place'), ...inArticle, placeId: short, name: short }),
    keep({ id }, index) {
      const [first] = index.mentionsOf(id);
      return first === undefined ? null : keepPlace(index.edition.article, first);
    },
    subject: ({ placeId }) => ({ kind: 'place', id: placeId }),
    find: (kept, index) =>
      describe(findPlace(kept, index), (mention) => keepPlace(index.edition.article, mention)),
    name: ({ name }) => name,
    shownBy: ['choice'],
  },
};
