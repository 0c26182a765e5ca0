import { type Card, createEmptyCard, fsrs } from 'ts-fsrs';
import { type Grade, grades, type Review } from '#shared/models/study.ts';

/**
 * When a card comes up again, by FSRS with its published parameters. Without
 * chance in it, so that the same reviews give the same day on every machine.
 */
const scheduler = fsrs({ enable_fuzz: false });

/** The moment (ISO 8601) when a card is due after its reviews, in any order; null for a card that was never looked at. */
export function dueAfter(reviews: readonly Review[]): string | null {
  return reviews.length === 0 ? null : cardAfter(reviews).due.toISOString();
}

/** What each grade given now would come to: milliseconds until the card is due again. */
export function intervalsAfter(reviews: readonly Review[], now: Date): Readonly<Record<Grade, number>> {
  const card = cardAfter(reviews);
  const preview = scheduler.repeat(card, later(card, now));
  const until = (grade: Grade) => Math.max(0, preview[grade].card.due.getTime() - now.getTime());
  const [again, hard, good, easy] = grades;
  return { [again]: until(again), [hard]: until(hard), [good]: until(good), [easy]: until(easy) };
}

/** The reviews of each card. */
export function reviewsByCard(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const byCard = new Map<string, Review[]>();
  for (const review of reviews) {
    const known = byCard.get(review.cardId);
    if (known === undefined) byCard.set(review.cardId, [review]);
    else known.push(review);
  }
  return byCard;
}

function cardAfter(reviews: readonly Review[]): Card {
  const inOrder = reviews.toSorted((one, other) => (one.reviewedAt < other.reviewedAt ? -1 : 1));
  return inOrder.reduce<Card>(
    (card, { reviewedAt, grade }) => scheduler.next(card, new Date(reviewedAt), grade).card,
    createEmptyCard(new Date(inOrder[0]?.reviewedAt ?? 0)),
  );
}

/** A clock that was put back does not let time run backwards for a card. */
function later(card: Card, now: Date): Date {
  return card.last_review !== undefined && card.last_review > now ? card.last_review : now;
}
