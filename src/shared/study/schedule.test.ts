import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grade, grades, type Review } from '#shared/models/study.ts';
import { startOfLocalDay } from '#shared/time/local-day.ts';
import { dueAfter, intervalsAfter } from './schedule.ts';
import { afterGrade, beginSession, planStudy } from './session.ts';

// On the clock of the wall: days are those of the person.
const start = new Date(2026, 0, 1, 8).getTime();
const hour = 3_600_000;
const day = 24 * hour;

const review = (grade: Grade, after: number, cardId = 'note:a'): Review => ({
  cardId,
  reviewedAt: new Date(start + after).toISOString(),
  grade,
});

const history = fc
  .array(fc.tuple(fc.constantFrom(...grades), fc.integer({ min: 1, max: 60 * day })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    let at = 0;
    return steps.map(([grade, wait]) => {
      at += wait;
      return review(grade, at);
    });
  });

test('a card that was never looked at is due at no time, and any other after its last review', () => {
  expect(dueAfter([])).toBeNull();
  fc.assert(
    fc.property(history, (reviews) => {
      expect(Date.parse(dueAfter(reviews) ?? '')).toBeGreaterThan(
        Date.parse(reviews.at(-1)?.reviewedAt ?? ''),
      );
    }),
  );
});

test('the day does not depend on the order in which reviews came together', () => {
  fc.assert(
    fc.property(
      history.chain((reviews) =>
        fc.tuple(fc.constant(reviews), fc.shuffledSubarray([...reviews], { minLength: reviews.length })),
      ),
      ([reviews, shuffled]) => {
        expect(dueAfter(shuffled)).toBe(dueAfter(reviews));
      },
    ),
  );
});

test('the better a card was known, the later it comes again; and what a button says is what it does', () => {
  fc.assert(
    fc.property(history, (reviews) => {
      const now = new Date(Date.parse(reviews.at(-1)?.reviewedAt ?? '') + 3 * day);
      const until = intervalsAfter(reviews, now);
      expect(until[1]).toBeLessThanOrEqual(until[2]);
      expect(until[2]).toBeLessThanOrEqual(until[3]);
      expect(until[3]).toBeLessThanOrEqual(until[4]);
      for (const grade of grades) {
        const given = { cardId: 'note:a', reviewedAt: now.toISOString(), grade };
        expect(Date.parse(dueAfter([...reviews, given]) ?? '') - now.getTime()).toBe(until[grade]);
      }
    }),
  );
});

test('a clock that was put back does no harm', () => {
  const until = intervalsAfter([review(3, 40 * day)], new Date(start));
  expect(until[4]).toBeGreaterThan(40 * day);
});

test('a session asks what is due, the longest due first, then twenty new cards, and again what was not known', () => {
  const fresh = Array.from({ length: 30 }, (_, index) => `new-${index}`);
  const reviews = new Map([
    ['late', [review(3, 2 * hour, 'late')]],
    ['later', [review(3, 0, 'later')]],
    ['not yet', [review(4, 0, 'not yet')]],
  ]);
  const plan = planStudy(['not yet', ...fresh, 'late', 'later'], reviews, new Date(start + 3 * hour));
  expect(plan.due).toEqual(['later', 'late']);
  expect(plan.next).toBe(startOfLocalDay(dueAfter(reviews.get('not yet') ?? []) ?? ''));
  const session = beginSession(plan);
  expect(session.queue).toHaveLength(22);
  const again = review(1, 3 * hour, 'later');
  const second = afterGrade(session, again, [...(reviews.get('later') ?? []), again]);
  expect(second.queue.at(0)).toBe('late');
  expect(second.queue.at(-1)).toBe('later');
  const easy = review(4, 3 * hour, 'late');
  const third = afterGrade(second, easy, [...(reviews.get('late') ?? []), easy]);
  expect(third.queue).not.toContain('late');
  expect(third.given).toEqual({ 1: 1, 2: 0, 3: 0, 4: 1 });
});

test('a card that is due on a later day is due from the first minute of that day, and not before', () => {
  const evening = 13 * hour;
  const reviews = new Map([['evening', [review(4, evening, 'evening')]]]);
  const due = new Date(dueAfter(reviews.get('evening') ?? []) ?? '');
  const midnight = new Date(due.getFullYear(), due.getMonth(), due.getDate());
  expect(due.getTime()).toBeGreaterThan(midnight.getTime());
  expect(planStudy(['evening'], reviews, new Date(midnight.getTime() - 1)).due).toEqual([]);
  expect(planStudy(['evening'], reviews, midnight).due).toEqual(['evening']);
});
