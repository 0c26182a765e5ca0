import { all, type ReadableDatabase, runForEach, type WritableDatabase } from '#main/db/database.ts';
import type { Grade, Review } from '#shared/models/study.ts';

/** Every review there ever was, oldest first; those of notes that are gone, too. */
export function selectReviews(database: ReadableDatabase): readonly Review[] {
  return all<{ card_id: string; reviewed_at: string; grade: Grade }>(
    database,
    'SELECT card_id, reviewed_at, grade FROM review ORDER BY reviewed_at, card_id',
  ).map((row) => ({ cardId: row.card_id, reviewedAt: row.reviewed_at, grade: row.grade }));
}

/** Those of many reviews that are not there yet, each once. */
export function newReviews(database: ReadableDatabase, reviews: readonly Review[]): readonly Review[] {
  const seen = new Set(selectReviews(database).map(keyOf));
  return reviews.filter((review) => {
    const key = keyOf(review);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const keyOf = ({ cardId, reviewedAt }: Review): string => `${cardId} ${reviewedAt}`;

/** Takes reviews away again that an import brought. */
export function removeReviews(database: WritableDatabase, reviews: readonly Review[]): void {
  runForEach(
    database,
    'DELETE FROM review WHERE card_id = ? AND reviewed_at = ?',
    reviews.map(({ cardId, reviewedAt }) => [cardId, reviewedAt]),
  );
}

/** Adds reviews. One that is there already, of the same card at the same moment, stays as it is. */
export function addReviews(database: WritableDatabase, reviews: readonly Review[]): void {
  runForEach(
    database,
    'INSERT INTO review (card_id, reviewed_at, grade) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    reviews.map(({ cardId, reviewedAt, grade }) => [cardId, reviewedAt, grade]),
  );
}
