import { useState } from 'react';
import type { Outcome } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { Grade, Review } from '#shared/models/study.ts';
import {
  afterGrade,
  beginSession,
  type StudyPlan,
  type StudySession,
  showAnswer,
} from '#shared/study/session.ts';

export type Sitting = {
  readonly session: StudySession;
  /** Why the last grade is not on disk; the card stays until it is. */
  readonly failure: Failure | null;
  readonly answer: () => void;
  readonly grade: (grade: Grade) => void;
};

/** Goes through the cards of a plan: the next one comes when the grade of this one is on disk. */
export function useSitting(
  plan: StudyPlan,
  reviews: readonly Review[],
  onReview: (cardId: string, grade: Grade) => Promise<Outcome<Review>>,
): Sitting {
  const [session, setSession] = useState(() => beginSession(plan));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);

  async function keep(cardId: string, grade: Grade): Promise<void> {
    setSaving(true);
    const reviewed = await onReview(cardId, grade);
    setSaving(false);
    setFailure(reviewed.ok ? null : reviewed.error);
    if (!reviewed.ok) return;
    const ofCard = reviews.filter((review) => review.cardId === cardId);
    setSession((before) => afterGrade(before, reviewed.value, [...ofCard, reviewed.value]));
  }

  return {
    session,
    failure,
    answer: () => setSession(showAnswer),
    grade: (grade) => {
      const [cardId] = session.queue;
      if (cardId !== undefined && !saving) void keep(cardId, grade);
    },
  };
}
