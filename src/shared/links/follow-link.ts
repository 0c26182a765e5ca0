import { anchoredText } from '#shared/anchors/anchored-text.ts';
import { resolveAnchor } from '#shared/anchors/resolve-anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import { eventTarget } from '#shared/subjects/kinds/event.ts';
import { findMission } from '#shared/subjects/kinds/mission.ts';
import { sectionTarget } from '#shared/subjects/kinds/section.ts';
import { markOf } from '#shared/subjects/mark.ts';
import { findTitle } from './find-title.ts';
import type { Link } from './link.ts';

/** Where a link leads in the edition at hand. */
export type Destination =
  | {
      readonly kind: 'section' | 'mission' | 'place' | 'event' | 'note';
      readonly id: string;
      readonly wider: boolean;
      readonly unsure?: true;
    }
  | {
      readonly kind: 'words';
      readonly start: number;
      readonly end: number;
      readonly wider: boolean;
      readonly unsure?: true;
    }
  | { readonly kind: 'period'; readonly first: string; readonly last: string; readonly wider: false }
  | { readonly kind: 'article'; readonly wider: boolean };

/**
 * Follows a link from the narrow to the wide: to its target; when a newer
 * edition has it no more, to its section; when that is gone too, to the article.
 * `wider` says that it is not what the link meant, `unsure` that it may be
 * something else, for the article is another than the one that the link was made in.
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
    case 'title': {
      const [first, ...others] = findTitle(target.title, edition);
      return first === undefined
        ? toSection(link, edition)
        : { ...first, wider: false, ...doubt(others.length > 0) };
    }
    case 'words': {
      const text = anchoredText(edition.article.source.text, edition.article.sections);
      const { found, state } = resolveAnchor(text, target.anchor);
      return found === null
        ? toSection(link, edition)
        : { kind: 'words', start: found.start, end: found.end, wider: false, ...doubt(state === 'changed') };
    }
    case 'mission': {
      const { state, subject } = findMission({ missionId: target.id }, edition.missions, false);
      if (subject === null) return toSection(link, edition);
      return { kind: 'mission', id: subject.id, wider: false, ...doubt(state === 'changed') };
    }
    case 'section':
    case 'event': {
      const marked = target.mark === undefined ? null : findMarked(target.kind, target.mark, edition);
      if (marked !== null) return { kind: target.kind, id: marked, wider: false };
      if (!exists(target.kind, target.id, edition)) return toSection(link, edition);
      const isName = target.kind === 'section' && target.mark === undefined && isOnly(target.id, edition);
      return { kind: target.kind, id: target.id, wider: false, ...doubt(!isName) };
    }
    case 'place':
      return exists(target.kind, target.id, edition)
        ? { kind: target.kind, id: target.id, wider: false }
        : toSection(link, edition);
  }
}

const doubt = (isUnsure: boolean): { readonly unsure?: true } => (isUnsure ? { unsure: true } : {});

/** The one thing of this mark; null where there is none, or several. */
function findMarked(kind: 'section' | 'event', mark: string, edition: Edition): string | null {
  const { article, events } = edition;
  const ids =
    kind === 'section'
      ? article.sections.flatMap(({ id }) => (markOf(sectionTarget(article, id)) === mark ? [id] : []))
      : events.flatMap((event) => (markOf(eventTarget(article, event)) === mark ? [event.id] : []));
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** Whether a section is the only one of its title, so that its id is its name and counts nothing. */
function isOnly(id: string, { article }: Edition): boolean {
  const title = article.sections.find((section) => section.id === id)?.title;
  return article.sections.filter((section) => section.title === title).length === 1;
}

function exists(kind: 'section' | 'place' | 'event', id: string, edition: Edition): boolean {
  switch (kind) {
    case 'section':
      return edition.article.sections.some((section) => section.id === id);
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
