import type { Link, LinkTarget } from '#shared/links/link.ts';
import type { NoteTarget } from '#shared/models/note.ts';
import { markOf } from '#shared/subjects/mark.ts';

/** The link to what a note is about; null for what belongs to no article. */
export function linkOfTarget(target: NoteTarget): Link | null {
  if (!('articleId' in target)) return null;
  const sectionId =
    target.kind === 'words' ? target.anchor.sectionId : target.kind === 'section' ? target.sectionId : null;
  return { articleId: target.articleId, sectionId, time: null, target: toLinkTarget(target) };
}

function toLinkTarget(target: Extract<NoteTarget, { readonly articleId: string }>): LinkTarget {
  switch (target.kind) {
    case 'words':
      return { kind: 'words', anchor: target.anchor };
    case 'section':
      return { kind: 'section', id: target.sectionId, mark: markOf(target) };
    case 'mission':
      return { kind: 'mission', id: target.missionId };
    case 'place':
      return { kind: 'place', id: target.placeId };
    case 'event':
      return { kind: 'event', id: target.eventId, mark: markOf(target) };
    case 'figure':
      return { kind: 'article' };
  }
}
