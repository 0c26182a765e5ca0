import type { Actions } from '#renderer/state/actions.ts';
import { showWordsOf } from '#renderer/views/reader/show-words-of.ts';
import { formatLink } from '#shared/links/link.ts';
import { linkOfKept } from '#shared/links/link-of.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { findKept, subjectOf } from '#shared/subjects/kept.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import { keptFormOf, kindOf } from '#shared/subjects/subject-kinds.ts';

/** Brings the window to what a note is about, or most likely is, opening its article when another is open. */
export function showKept(noted: KeptSubject, edition: Edition, actions: Actions): void {
  const link = linkOfKept(noted);
  if (link !== null && link.articleId !== edition.article.id) {
    void actions.openLink(formatLink(link));
    return;
  }
  const kept = findKept(noted, edition).subject;
  if (kept === null) return;
  const subject = subjectOf(kept);
  const { shownBy } = keptFormOf(kept);
  if (shownBy.includes('words')) showWordsOf(edition, subject);
  if (shownBy.includes('choice')) actions.select(subject);
  const geometry = shownBy.includes('map')
    ? kindOf(subject).position?.(subject, subjectIndex(edition))
    : null;
  if (geometry) actions.showOnMap(geometry);
}
