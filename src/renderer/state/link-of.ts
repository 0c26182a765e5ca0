import { anchoredText } from '#shared/anchors/anchored-text.ts';
import { createAnchor } from '#shared/anchors/create-anchor.ts';
import type { Link, LinkTarget } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
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

function targetOf({ article }: Edition, subject: LinkSubject): LinkTarget {
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
    default:
      return subject;
  }
}
