import { sectionAt } from '#shared/anchors/anchored-text.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { findTarget } from '#shared/subjects/find-target.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

/** A section of the edition at hand, by what it is called there. */
export type SectionNow = { readonly id: string; readonly title: string };

/**
 * The section that noted words stand in, or that a note is on, in the edition at hand; null where that is not
 * certain. Ids of sections count, and the one that a note keeps may be another section's by now. Words count as
 * found where they stand once with what stood around them: lists of many notes are in no time for more.
 */
export function sectionNow(target: NoteTarget, edition: Edition): SectionNow | null {
  const { article } = edition;
  if (!('articleId' in target) || target.articleId !== article.id) return null;
  const called = (id: string): SectionNow | null => {
    const section = article.sections.find((one) => one.id === id);
    return section === undefined ? null : { id, title: section.title || article.title };
  };
  switch (target.kind) {
    case 'words': {
      const { text } = article.source;
      const { prefix, exact, suffix } = target.anchor;
      const known = prefix + exact + suffix;
      const at = text.indexOf(known);
      if (at === -1 || text.includes(known, at + 1)) return null;
      return called(sectionAt(article, indexCodePoints(text.slice(0, at + prefix.length)).length));
    }
    case 'section': {
      const { state, subject } = findTarget(target, edition);
      return subject?.kind === 'section' && state !== 'changed' ? called(subject.sectionId) : null;
    }
    default:
      return null;
  }
}
