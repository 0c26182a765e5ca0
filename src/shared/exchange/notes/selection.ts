import type { ExportSelection } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import type { Review } from '#shared/models/study.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';

export function selectNotesFor(notes: readonly Note[], selection: ExportSelection): readonly Note[] {
  const { articleId, tag, changedFrom, changedBefore, withTrash } = selection;
  return notes.filter(
    (note) =>
      (withTrash || note.trashedAt === null) &&
      (articleId === null || articleIdsOf(note).includes(articleId)) &&
      (tag === null || note.tags.some((each) => each === tag || each.startsWith(`${tag}/`))) &&
      (changedFrom === null || Date.parse(note.updatedAt) >= Date.parse(changedFrom)) &&
      (changedBefore === null || Date.parse(note.updatedAt) < Date.parse(changedBefore)),
  );
}

/**
 * The reviews that go with chosen notes: those of their cards, and of the
 * missions of the chosen article. Missions have neither tags nor a day: a
 * choice by these leaves them out.
 */
export function selectReviewsFor(
  reviews: readonly Review[],
  notes: readonly Note[],
  { articleId, tag, changedFrom, changedBefore }: ExportSelection,
): readonly Review[] {
  const cards = new Set(notes.map(({ id }) => `note:${id}`));
  const withMissions = tag === null && changedFrom === null && changedBefore === null;
  const missions = articleId === null ? 'mission:' : `mission:${articleId}/`;
  return reviews.filter(({ cardId }) => cards.has(cardId) || (withMissions && cardId.startsWith(missions)));
}
