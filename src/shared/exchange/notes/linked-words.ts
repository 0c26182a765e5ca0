import { findTitle } from '#shared/links/find-title.ts';
import { formatLink, type LinkTarget, parseLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import { searchKey } from '#shared/text/search-key.ts';
import { type ExportInput, titleOf } from './export-input.ts';
import { articleIdsOf } from './selection.ts';

/** Where a link of a note leads: in words, and by its address; the id of the note where it is one. */
export type LinkedWords = {
  readonly words: string;
  readonly address: string;
  readonly noteId: string | null;
};

/** Reads what stands in `[[…]]`, or an address, of one note; null for what leads nowhere that an export knows. */
export type ReadLink = (inside: string) => LinkedWords | null;

/** How the links in a note read in an export: as the window follows them, as far as the notes and articles at hand tell. */
export function linkReader(note: Note, { notes, articles, editions }: ExportInput): ReadLink {
  const about = articleIdsOf(note);
  const ofArticle = (id: string) => editions.find(({ article }) => article.id === id);
  const toNote = (other: Note, words: string | null): LinkedWords => {
    const articleId = articleIdsOf(other)[0] ?? about[0] ?? articles[0]?.id ?? 'note';
    const target = { kind: 'note', id: other.id } as const;
    return {
      words: words ?? titleOf(other),
      address: formatLink({ articleId, target, sectionId: null, time: null }),
      noteId: other.id,
    };
  };

  return function readLink(inside) {
    const bar = inside.indexOf('|');
    const target = (bar === -1 ? inside : inside.slice(0, bar)).trim();
    const said = bar === -1 ? null : inside.slice(bar + 1).trim() || null;
    const link = parseLink(target);
    const noteId = link?.target.kind === 'note' ? link.target.id : target;
    const other = notes.find(({ id }) => id === noteId);
    if (other !== undefined) return toNote(other, said);
    if (link !== null) {
      const title = articles.find(({ id }) => id === link.articleId)?.title ?? link.articleId;
      const words = said ?? (nameOfTarget(link.target, ofArticle(link.articleId)) || title);
      return { words, address: target, noteId: null };
    }
    const key = searchKey(target);
    const named = notes.find((one) => searchKey(titleOf(one)) === key);
    if (named !== undefined) return toNote(named, said ?? target);
    const article = articles.find(({ title }) => searchKey(title) === key);
    const mark = target.indexOf('#');
    const within = mark < 1 ? undefined : articles.find(({ title }) => title === target.slice(0, mark));
    const name = within === undefined ? target : target.slice(mark + 1);
    const id = article?.id ?? within?.id ?? about[0];
    if (id === undefined) return null;
    const edition = ofArticle(id);
    const isThere = edition !== undefined && findTitle(name, edition).length > 0;
    if (article === undefined && !isThere) return null;
    const end =
      article === undefined ? ({ kind: 'title', title: name } as const) : ({ kind: 'article' } as const);
    const address = formatLink({ articleId: id, target: end, sectionId: null, time: null });
    return { words: said ?? name, address, noteId: null };
  };
}

function nameOfTarget(target: LinkTarget, edition: Edition | undefined): string | undefined {
  switch (target.kind) {
    case 'words':
      return target.anchor.exact;
    case 'title':
      return target.title;
    case 'period':
      return `${target.first} – ${target.last}`;
    case 'section':
      return edition?.article.sections.find(({ id }) => id === target.id)?.title;
    case 'event':
      return edition?.events.find(({ id }) => id === target.id)?.text;
    case 'place':
      return edition?.mentions.find(({ placeId }) => placeId === target.id)?.name;
    default:
      return undefined;
  }
}

const wikiLink = /\[\[([^\n[\]]{1,4500})\]\]/g;

/** A note's text with its `[[…]]` in another form; what leads nowhere stays as it was typed. */
export function rewriteLinks(body: string, read: ReadLink, write: (link: LinkedWords) => string): string {
  return body.replace(wikiLink, (whole, inside: string) => {
    const link = read(inside);
    return link === null ? whole : write(link);
  });
}
