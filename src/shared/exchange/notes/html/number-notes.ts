import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import { findSurely } from '#shared/subjects/kept.ts';
import type { ArticleNotes } from './article-html.ts';
import type { Mark } from './marked-text.ts';

/**
 * Where in an article its notes stand, each by its number. Only words and sections that are
 * surely the ones that were noted are marked; the others are named with the note.
 */
export function placeNotes(edition: Edition, notes: readonly Note[]): ArticleNotes {
  const { article } = edition;
  const marks: Mark[] = [];
  const sectionNotes = new Map<string, number[]>();
  notes.forEach((note, index) => {
    const number = index + 1;
    for (const target of note.targets) {
      if (!('articleId' in target) || target.articleId !== article.id) continue;
      // Only these have a place in the text of their own.
      if (target.kind !== 'section' && target.kind !== 'words') continue;
      const found = findSurely(target, edition);
      if (found?.kind === 'section')
        sectionNotes.set(found.sectionId, [...(sectionNotes.get(found.sectionId) ?? []), number]);
      if (found?.kind === 'words')
        marks.push({ start: found.anchor.start, end: found.anchor.end, colour: note.colour, number });
    }
  });
  return { marks, sectionNotes };
}
