import { nameOf, titleOf } from '#shared/exchange/notes/export-input.ts';
import type { Note } from '#shared/models/note.ts';
import type { SearchDocument } from './documents.ts';

/** A note as search finds it: by its words, its tags and what it is about. A note of no article has an empty article id. */
export function noteDocument(note: Note): SearchDocument {
  const { targets, tags, body } = note;
  const inArticle = targets.find((target) => 'articleId' in target);
  const words = targets.find(({ kind }) => kind === 'words');
  const section = targets.find(({ kind }) => kind === 'section');
  return {
    kind: 'note',
    articleId: inArticle !== undefined && 'articleId' in inArticle ? inArticle.articleId : '',
    articleTitle: inArticle !== undefined && 'articleTitle' in inArticle ? inArticle.articleTitle : '',
    sectionId:
      words?.kind === 'words'
        ? words.anchor.sectionId
        : section?.kind === 'section'
          ? section.sectionId
          : null,
    sectionMark: null,
    targetId: note.id,
    title: titleOf(note),
    heading: tags.join(', '),
    text: [body, ...targets.map(nameOf)].filter((part) => part !== '').join('\n'),
    start: null,
  };
}
