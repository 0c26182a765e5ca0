import type { Note, NoteDraft, NoteStamp } from '#shared/models/note.ts';

/** What a person wrote of a note. */
export function draftOf({ id, body, tags, colour, targets }: NoteDraft): NoteDraft {
  return { id, body, tags, colour, targets };
}

/** Which state of a note this is. */
export const stampOf = ({ updatedAt, trashedAt }: NoteStamp): NoteStamp => ({ updatedAt, trashedAt });

/** Whether two stamps mean the same state; null is a note that is not there. */
export function isSameState(one: NoteStamp | null, other: NoteStamp | null): boolean {
  return one?.updatedAt === other?.updatedAt && one?.trashedAt === other?.trashedAt;
}

/** Whether two states of a note say the same; when they were saved does not matter. */
export function saysTheSame(one: NoteDraft, other: NoteDraft): boolean {
  return JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
}

/** Whether nothing would be lost without it: no words of its own, no tags, no highlighted words. */
export function isBlank({ body, tags, targets }: NoteDraft): boolean {
  return body.trim() === '' && tags.length === 0 && !targets.some(({ kind }) => kind === 'words');
}

/** A highlight is a note without words of its own. */
export const isHighlight = ({ body }: Pick<Note, 'body'>): boolean => body.trim() === '';
