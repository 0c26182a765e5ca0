import { anchoredText } from '#shared/anchors/anchored-text.ts';
import { createAnchor } from '#shared/anchors/create-anchor.ts';
import type { Link, LinkTarget } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import { eventTarget } from '#shared/subjects/kinds/event.ts';
import { sectionTarget } from '#shared/subjects/kinds/section.ts';
import { markOf } from '#shared/subjects/mark.ts';
import { sectionBehind } from './section-behind.ts';
import type { Selection } from './selection.ts';

/** Whatever a link can be made to: what can be selected, and a note. */
export type LinkSubject = Selection | { readonly kind: 'note'; readonly id: string };

/** Code points of a quote that a link carries: a longer passage is found by its beginning, and a link stays one that can be sent. */
const longestQuote = 280;

/** The link to something of an edition, with the section to fall back on; nothing chosen is the article itself. */
export function linkOf(edition: Edition, subject: LinkSubject): Link {
  const { article } = edition;
  const target = targetOf(edition, subject);
  const sectionId = sectionBehind(edition, subject);
  return { articleId: article.id, target, sectionId, time: null };
}

/** What a link to something of an edition leads to, with what it is where its id only counts. */
export function targetOf({ article, events }: Edition, subject: LinkSubject): LinkTarget {
  switch (subject.kind) {
    case 'none':
      return { kind: 'article' };
    case 'place':
      return { kind: 'place', id: subject.placeId };
    case 'span': {
      const text = anchoredText(article.source.text, article.sections);
      const end = Math.min(subject.end, subject.start + longestQuote);
      return { kind: 'words', anchor: createAnchor(text, subject.start, end) };
    }
    case 'section':
      return { ...subject, mark: markOf(sectionTarget(article, subject.id)) };
    case 'event': {
      const event = events.find(({ id }) => id === subject.id);
      return event === undefined ? subject : { ...subject, mark: markOf(eventTarget(article, event)) };
    }
    default:
      return subject;
  }
}
