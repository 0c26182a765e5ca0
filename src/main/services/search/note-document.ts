import { titleOf } from '#shared/exchange/notes/export-input.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import { sectionNow } from '#shared/notes/section-now.ts';
import { keptName } from '#shared/subjects/kept.ts';
import type { SearchDocument } from './documents.ts';

/**
 * A note as search finds it: by its words, its tags and what it is about, sections by what they are called now.
 * A note of no article has an empty article id. `edition`: of its article; null where there is none in the library.
 */
export function noteDocument(note: Note, edition: Edition | null): SearchDocument {
  const { targets, tags, body } = note;
  const inArticle = targets.find((target) => 'articleId' in target);
  const sections = targets.map((target) => (edition === null ? null : sectionNow(target, edition)));
  const names = targets.map((target, index) =>
    target.kind === 'section' ? (sections[index]?.title ?? target.title) : keptName(target),
  );
  return {
    kind: 'note',
    articleId: inArticle !== undefined && 'articleId' in inArticle ? inArticle.articleId : '',
    articleTitle: inArticle !== undefined && 'articleTitle' in inArticle ? inArticle.articleTitle : '',
    sectionId: sections.find((section) => section !== null)?.id ?? null,
    sectionMark: null,
    targetId: note.id,
    title: titleOf(note),
    heading: tags.join(', '),
    text: [body, ...names].filter((part) => part !== '').join('\n'),
    start: null,
  };
}
