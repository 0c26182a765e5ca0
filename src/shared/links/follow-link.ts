import { anchoredText } from '#shared/anchors/anchored-text.ts';
import { resolveAnchor } from '#shared/anchors/resolve-anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Link } from './link.ts';

/** Where a link leads in the edition at hand. */
export type Destination =
  | {
      readonly kind: 'section' | 'mission' | 'place' | 'event' | 'note';
      readonly id: string;
      readonly wider: boolean;
    }
  | { readonly kind: 'words'; readonly start: number; readonly end: number; readonly wider: boolean }
  | { readonly kind: 'period'; readonly first: string; readonly last: string; readonly wider: false }
  | { readonly kind: 'article'; readonly wider: boolean };

/**
 * Follows a link from the narrow to the wide: to its target; when a newer
 * edition has it no more, to its section; when that is gone too, to the article.
 * `wider` says that it is not what the link meant.
 */
export function followLink(link: Link, edition: Edition): Destination {
  const { target } = link;
  switch (target.kind) {
    case 'article':
      return { kind: 'article', wider: false };
    case 'period':
      return { ...target, wider: false };
    case 'note':
      return { kind: 'note', id: target.id, wider: false };
    case 'words': {
      const text = anchoredText(edition.article.source.text, edition.article.sections);
      const { found } = resolveAnchor(text, target.anchor);
      return found === null
        ? toSection(link, edition)
        : { kind: 'words', start: found.start, end: found.end, wider: false };
    }
    default:
      return exists(target.kind, target.id, edition)
        ? { kind: target.kind, id: target.id, wider: false }
        : toSection(link, edition);
  }
}

function exists(kind: 'section' | 'mission' | 'place' | 'event', id: string, edition: Edition): boolean {
  switch (kind) {
    case 'section':
      return edition.article.sections.some((section) => section.id === id);
    case 'mission':
      return edition.missions.some((mission) => mission.id === id);
    case 'place':
      return edition.mentions.some((mention) => mention.placeId === id);
    case 'event':
      return edition.events.some((event) => event.id === id);
  }
}

function toSection({ sectionId }: Link, edition: Edition): Destination {
  return sectionId !== null && exists('section', sectionId, edition)
    ? { kind: 'section', id: sectionId, wider: true }
    : { kind: 'article', wider: true };
}
