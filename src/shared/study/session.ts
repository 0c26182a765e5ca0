import type { Grade, Review } from '#shared/models/study.ts';
import { localDayOf, startOfLocalDay } from '#shared/time/local-day.ts';
import { dueAfter } from './schedule.ts';

/** How many cards that were never looked at a session takes. */
const freshAtOnce = 20;
/** A card that is due again so soon comes up again in the same session: milliseconds. */
const sameSession = 20 * 60_000;

/** What there is to study of a set of cards. */
export type StudyPlan = {
  /** Ids of cards that are due, the longest due first. */
  readonly due: readonly string[];
  /** Ids of cards that were never looked at, in their own order. */
  readonly fresh: readonly string[];
  /** When the next of the others is due (ISO 8601); null when there is none. */
  readonly next: string | null;
};

export function planStudy(
  ids: readonly string[],
  reviews: ReadonlyMap<string, readonly Review[]>,
  now: Date,
): StudyPlan {
  const moment = now.toISOString();
  const known = ids.map((id) => ({ id, due: dueByDay(reviews.get(id) ?? []) }));
  const dates = known.filter((card): card is { id: string; due: string } => card.due !== null);
  const inOrder = dates.sort((one, other) => (one.due < other.due ? -1 : 1));
  return {
    due: inOrder.filter(({ due }) => due <= moment).map(({ id }) => id),
    fresh: known.filter(({ due }) => due === null).map(({ id }) => id),
    next: inOrder.find(({ due }) => due > moment)?.due ?? null,
  };
}

/**
 * What is due on another day is due from its first hour on, where the person is:
 * who studies in the morning is not told to come back in the evening. What is due
 * on the day of its last review is due to the minute.
 */
function dueByDay(reviews: readonly Review[]): string | null {
  const due = dueAfter(reviews);
  const last = reviews.reduce((latest, { reviewedAt }) => (reviewedAt > latest ? reviewedAt : latest), '');
  return due === null || localDayOf(due) <= localDayOf(last) ? due : startOfLocalDay(due);
}

/** A sitting: the first of the queue is asked. */
export type StudySession = {
  readonly queue: readonly string[];
  /** Whether the answer side is seen. */
  readonly answered: boolean;
  /** How often which grade was given. */
  readonly given: Readonly<Record<Grade, number>>;
};

export function beginSession({ due, fresh }: StudyPlan): StudySession {
  return {
    queue: [...due, ...fresh.slice(0, freshAtOnce)],
    answered: false,
    given: { 1: 0, 2: 0, 3: 0, 4: 0 },
  };
}

export function showAnswer(session: StudySession): StudySession {
  return { ...session, answered: true };
}

/** The session after the asked card was graded; it comes up again at the end when it is due so soon. */
export function afterGrade(session: StudySession, review: Review, reviews: readonly Review[]): StudySession {
  const [asked, ...rest] = session.queue;
  const due = Date.parse(dueAfter(reviews) ?? review.reviewedAt);
  const again = asked !== undefined && due - Date.parse(review.reviewedAt) < sameSession;
  return {
    queue: again ? [...rest, asked] : rest,
    answered: false,
    given: { ...session.given, [review.grade]: session.given[review.grade] + 1 },
  };
}
