import { selectedSpan } from '#renderer/views/reader/selected-span.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Subject } from '#shared/models/subject.ts';

/** What a link to "here" leads to: the words that are marked, else what is chosen, else the section that is read. */
export function subjectHere({ article }: Edition, selection: Subject, sectionId: string): Subject {
  const span = selectedSpan();
  if (span !== null) return { kind: 'words', ...span };
  const isTop = sectionId === article.sections[0]?.id;
  return selection.kind !== 'article' || isTop ? selection : { kind: 'section', id: sectionId };
}
