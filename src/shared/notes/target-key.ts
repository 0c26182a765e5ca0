import type { NoteTarget } from '#shared/models/note.ts';

/**
 * What two notes on the same thing have in common, as a text to look up by.
 * Words and free places on the map are a thing of their own each time: null.
 */
export function targetKey(target: NoteTarget): string | null {
  switch (target.kind) {
    case 'words':
    case 'geometry':
      return null;
    case 'section':
      return sectionKey(target.articleId, target.sectionId);
    case 'mission':
      return missionKey(target.articleId, target.missionId);
    case 'place':
      return keyOf(target.kind, '', target.placeId);
    case 'event':
      return eventKey(target.articleId, target.eventId);
    case 'period':
      return keyOf(target.kind, '', `${target.first}..${target.last}`);
    case 'figure':
      return keyOf(target.kind, target.articleId, target.tableId, target.row, target.column);
  }
}

/** Places and times are the same in every article; the rest belongs to one. */
export const sectionKey = (articleId: string, sectionId: string): string =>
  keyOf('section', articleId, sectionId);

export const missionKey = (articleId: string, missionId: string): string =>
  keyOf('mission', articleId, missionId);

export const eventKey = (articleId: string, eventId: string): string => keyOf('event', articleId, eventId);

function keyOf(...parts: readonly string[]): string {
  return parts.join('\u001f');
}
