import type { Note } from '#shared/models/note.ts';

/** The articles that a note points into. */
export function articleIdsOf(note: Pick<Note, 'targets'>): readonly string[] {
  return note.targets.flatMap((target) => ('articleId' in target ? [target.articleId] : []));
}
