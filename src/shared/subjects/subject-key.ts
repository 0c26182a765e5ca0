import type { KeptSubject, Subject } from '#shared/models/subject.ts';
import { subjectOf } from './kept.ts';
import { keySeparator } from './subject-kind.ts';
import { kindOf } from './subject-kinds.ts';

/**
 * What two notes on the same thing have in common, as a text to look up by. Places and times are the same in
 * every article; the rest belongs to one. What is a thing of its own each time has none: null.
 */
export function subjectKey(subject: Subject, articleId: string): string | null {
  const { key, isEverywhere } = kindOf(subject);
  if (key === undefined) return null;
  return [subject.kind, isEverywhere ? '' : articleId, key(subject)].join(keySeparator);
}

export const keptKey = (kept: KeptSubject): string | null =>
  subjectKey(subjectOf(kept), 'articleId' in kept ? kept.articleId : '');
