import { sectionAt } from '#shared/anchors/anchored-text.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { LinkSubject } from './link-of.ts';

/** The section that something stands in; null for what stands in none, or is no longer there. */
export function sectionBehind(
  { article, missions, mentions, events }: Edition,
  subject: LinkSubject,
): string | null {
  switch (subject.kind) {
    case 'none':
    case 'period':
    case 'note':
    case 'section':
      return null;
    case 'mission':
      return missions.find(({ id }) => id === subject.id)?.sectionId ?? null;
    case 'place':
      return mentions.find(({ placeId }) => placeId === subject.placeId)?.sectionId ?? null;
    case 'event':
      return events.find(({ id }) => id === subject.id)?.sectionId ?? null;
    case 'span':
      return sectionAt(article, subject.start);
    default:
      return assertNever(subject);
  }
}
