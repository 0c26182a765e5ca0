import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import { keptFormOf, kindOf } from '#shared/subjects/subject-kinds.ts';

/** A section of the edition at hand, by what it is called there. */
export type SectionNow = { readonly id: string; readonly title: string };

/**
 * The section that noted words stand in, or that a note is on, in the edition at hand; null where that is not
 * certain. Ids of sections count, and the one that a note keeps may be another section's by now. Words count as
 * found where they stand once with what stood around them: lists of many notes are in no time for more.
 */
export function sectionNow(kept: KeptSubject, edition: Edition): SectionNow | null {
  if (!('articleId' in kept) || kept.articleId !== edition.article.id) return null;
  const index = subjectIndex(edition);
  const id = keptFormOf(kept).sectionNow?.(kept, index) ?? null;
  const title = id === null ? null : kindOf({ kind: 'section' }).name?.({ kind: 'section', id }, index, null);
  return id === null || !title ? null : { id, title };
}
