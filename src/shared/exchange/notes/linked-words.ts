import { findTitle } from '#shared/links/find-title.ts';
import { bareLink, formatLink, parseLink } from '#shared/links/link.ts';
import { linkName } from '#shared/links/link-name.ts';
import type { Note } from '#shared/models/note.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { once } from '#shared/once.ts';
import { searchKey } from '#shared/text/search-key.ts';
import { type ExportInput, titleOf } from './export-input.ts';
import { idsByName } from './markdown/linked-notes.ts';

/** Where a link of a note leads: in words, and by its address; the id of the note where it is one. */
export type LinkedWords = {
  readonly words: string;
  readonly address: string;
  readonly noteId: string | null;
};

/** Reads what stands in `[[…]]`, or an address, of one note; null for what leads nowhere that an export knows. */
export type ReadLink = (inside: string) => LinkedWords | null;

/**
 * How the links in notes read in an export: as the window follows them, as far
 * as the notes and articles at hand tell. Made once an export: whatever links
 * lead to is gone through once, and not for each of them.
 */
export function linkReader({ notes, articles, editions }: ExportInput): (note: Note) => ReadLink {
  const noteById = new Map(notes.map((note) => [note.id, note]));
  const noteIdByName = once(() => idsByName(notes));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  // Of two with a name the first counts, as in the window.
  const articleByTitle = new Map(articles.toReversed().map((article) => [article.title, article]));
  const articleByKey = new Map(articles.toReversed().map((article) => [searchKey(article.title), article]));
  const editionById = new Map(editions.map((edition) => [edition.article.id, edition]));

  const toNote = (note: Note, other: Note, words: string | null): LinkedWords => {
    const articleId = articleIdsOf(other)[0] ?? articleIdsOf(note)[0] ?? articles[0]?.id ?? 'note';
    return {
      words: words ?? titleOf(other),
      address: formatLink(bareLink(articleId, { kind: 'note', id: other.id })),
      noteId: other.id,
    };
  };

  return (note) =>
    function readLink(inside) {
      const bar = inside.indexOf('|');
      const target = (bar === -1 ? inside : inside.slice(0, bar)).trim();
      const said = bar === -1 ? null : inside.slice(bar + 1).trim() || null;
      const link = parseLink(target);
      const other = noteById.get(link?.subject.kind === 'note' ? link.subject.id : target);
      if (other !== undefined) return toNote(note, other, said);
      if (link !== null) {
        const title = articleById.get(link.articleId)?.title ?? link.articleId;
        const words = said ?? (linkName(link, editionById.get(link.articleId), null) || title);
        return { words, address: target, noteId: null };
      }
      const key = searchKey(target);
      const named = noteById.get(noteIdByName().get(key) ?? '');
      if (named !== undefined) return toNote(note, named, said ?? target);
      const article = articleByKey.get(key);
      const mark = target.indexOf('#');
      const within = mark < 1 ? undefined : articleByTitle.get(target.slice(0, mark));
      const name = within === undefined ? target : target.slice(mark + 1);
      const id = article?.id ?? within?.id ?? articleIdsOf(note)[0];
      if (id === undefined) return null;
      const edition = editionById.get(id);
      const isThere = edition !== undefined && findTitle(name, edition).length > 0;
      if (article === undefined && !isThere) return null;
      const end =
        article === undefined ? ({ kind: 'title', title: name } as const) : ({ kind: 'article' } as const);
      const address = formatLink(bareLink(id, end));
      return { words: said ?? name, address, noteId: null };
    };
}

const wikiLink = /\[\[([^\n[\]]{1,4500})\]\]/g;

/** A note's text with its `[[…]]` in another form; what leads nowhere stays as it was typed. */
export function rewriteLinks(body: string, read: ReadLink, write: (link: LinkedWords) => string): string {
  return body.replace(wikiLink, (whole, inside: string) => {
    const link = read(inside);
    return link === null ? whole : write(link);
  });
}
