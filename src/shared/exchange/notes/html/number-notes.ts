import { anchoredText } from '#shared/anchors/anchored-text.ts';
import { resolveAnchor } from '#shared/anchors/resolve-anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import { findTarget } from '#shared/subjects/find-target.ts';
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
  const text = anchoredText(article.source.text, article.sections);
  notes.forEach((note, index) => {
    const number = index + 1;
    for (const target of note.targets) {
      if (!('articleId' in target) || target.articleId !== article.id) continue;
      if (target.kind === 'section') {
        const { state, subject } = findTarget(target, edition);
        if (subject?.kind === 'section' && state !== 'changed')
          sectionNotes.set(subject.sectionId, [...(sectionNotes.get(subject.sectionId) ?? []), number]);
      }
      if (target.kind !== 'words') continue;
      const { state, found } = resolveAnchor(text, target.anchor);
      if (found !== null && state !== 'changed')
        marks.push({ start: found.start, end: found.end, colour: note.colour, number });
    }
  });
  return { marks, sectionNotes };
}
