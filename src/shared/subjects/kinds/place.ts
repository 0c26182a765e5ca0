import type { Article } from '#shared/models/article.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { type FoundAgain, likeliest, orphan, unsure } from '../found-again.ts';

type PlaceTarget = Extract<NoteTarget, { readonly kind: 'place' }>;

/** What a place is known by. */
export function placeTarget(
  article: Article,
  { placeId, name }: Pick<Mention, 'placeId' | 'name'>,
): PlaceTarget {
  return { kind: 'place', articleId: article.id, articleTitle: article.title, placeId, name };
}

/** Finds a place by its id, which is the gazetteer's and counts nothing; another of its name is for a person to look at. */
export function findPlace(
  known: Pick<PlaceTarget, 'placeId' | 'name'>,
  mentions: readonly Mention[],
): FoundAgain<Mention> {
  const there = mentions.find(({ placeId }) => placeId === known.placeId);
  if (there !== undefined) return { state: 'exact', subject: there };
  const namesake = mentions.find(({ name }) => name === known.name && name !== '');
  if (namesake === undefined) return orphan;
  return likeliest([{ subject: namesake, rank: 0.5, confidence: unsure(0.5), isInPlace: false }]);
}
