import type { LinkSubject } from '#renderer/state/link-of.ts';
import { noSelection, type Selection } from '#renderer/state/selection.ts';
import { selectedSpan } from '#renderer/views/reader/selected-span.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Language } from '#shared/models/settings.ts';
import { formatRange } from '#shared/time/format-time.ts';
import { rangeOfPeriod } from '#shared/time/time-range.ts';

/** What a link to "here" leads to: the words that are marked, else what is chosen, else the section that is read. */
export function subjectHere({ article }: Edition, selection: Selection, sectionId: string): LinkSubject {
  const span = selectedSpan();
  if (span !== null) return { kind: 'span', ...span };
  if (selection.kind !== 'none') return selection;
  return sectionId === article.sections[0]?.id ? noSelection : { kind: 'section', id: sectionId };
}

/** What that is called, in a message or over the contents. */
export function subjectName(
  { article, missions, mentions, events }: Edition,
  subject: LinkSubject,
  language: Language,
): string {
  switch (subject.kind) {
    case 'section':
      return article.sections.find(({ id }) => id === subject.id)?.title || article.title;
    case 'mission':
      return missions.find(({ id }) => id === subject.id)?.source ?? article.title;
    case 'place':
      return mentions.find(({ placeId }) => placeId === subject.placeId)?.name ?? article.title;
    case 'event':
      return events.find(({ id }) => id === subject.id)?.text ?? article.title;
    case 'period':
      return formatRange(rangeOfPeriod(subject), language);
    default:
      return article.title;
  }
}
