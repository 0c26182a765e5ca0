import type { Handlers } from '#shared/contract/channel-types.ts';
import type { SearchChannels } from '#shared/contract/search-channels.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { SearchAnswer, SearchRequest } from '#shared/models/search.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { type SearchDocument, searchDocuments } from './documents.ts';
import { noteDocument } from './note-document.ts';
import { search } from './search.ts';
import { type DocumentSource, openSearchIndex, replaceDocuments, type SearchIndex } from './search-index.ts';

/** What search needs of the rest: what there is, and what it says now. */
export type SearchSource = {
  /** Every article with a stamp that changes when its edition does. */
  readonly list: () => Promise<readonly { readonly id: string; readonly stamp: string }[]>;
  readonly open: (id: string) => Promise<Edition>;
  readonly countries: readonly CountryFacts[];
  readonly notes: NoteSource;
};

/** The notes, for search: which there are, each with a stamp that changes when it does, and one by its id. */
export type NoteSource = {
  readonly list: () => readonly { readonly id: string; readonly stamp: string }[];
  readonly read: (id: string) => Note | null;
};

export type SearchService = {
  readonly handlers: Handlers<SearchChannels>;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
};

/** Search over the library and the notes. The index is made at the first question, and follows the library from then on. */
export function createSearchService(source: SearchSource): SearchService {
  const stamps = new Map<string, string>();
  /** The article that each note is on: when its edition changes, so does what is called what. */
  const articleOfNote = new Map<string, string>();
  let index: SearchIndex | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function follow(): Promise<SearchIndex> {
    index ??= await openSearchIndex();
    const packs = await source.list();
    const editions = new Map(packs.map(({ id, stamp }) => [id, stamp]));
    const articles = packs.map(({ id, stamp }) => ({
      source: id,
      stamp,
      documents: () => documentsOf(id),
    }));
    const notes = source.notes.list().map(({ id, stamp }) => ({
      source: `note:${id}`,
      stamp,
      documents: () => noteDocuments(id, editions),
    }));
    const listed = [...articles, ...notes];
    const present = new Set(listed.map((one) => one.source));
    const gone = [...stamps.keys()].filter((one) => !present.has(one));
    const stampOf = (one: { readonly source: string; readonly stamp: string }) =>
      `${one.stamp} ${editions.get(articleOfNote.get(one.source) ?? '') ?? ''}`;
    const changed = listed.filter((one) => stamps.get(one.source) !== stampOf(one));
    const replaced: DocumentSource[] = gone.map((one) => ({ source: one, documents: [] }));
    for (const one of changed) replaced.push({ source: one.source, documents: await one.documents() });
    replaceDocuments(index, replaced);
    for (const one of gone) {
      stamps.delete(one);
      articleOfNote.delete(one);
    }
    for (const one of changed) stamps.set(one.source, stampOf(one));
    return index;
  }

  /** A pack that cannot be read is no reason for the others not to be found. */
  async function documentsOf(id: string): Promise<readonly SearchDocument[]> {
    try {
      return searchDocuments(await source.open(id), source.countries);
    } catch {
      return [];
    }
  }

  /** Of a note, beside the article that it is on, where the library has that. */
  async function noteDocuments(
    id: string,
    editions: ReadonlyMap<string, string>,
  ): Promise<readonly SearchDocument[]> {
    const note = source.notes.read(id);
    if (note === null) return [];
    const [articleId] = articleIdsOf(note);
    if (articleId === undefined) articleOfNote.delete(`note:${id}`);
    else articleOfNote.set(`note:${id}`, articleId);
    const edition =
      articleId === undefined || !editions.has(articleId)
        ? null
        : await source.open(articleId).catch(() => null);
    return [noteDocument(note, edition)];
  }

  async function searchLibrary(request: SearchRequest): Promise<SearchAnswer> {
    // One after the other: two questions at once must not index the same article twice.
    const followed = queue.then(follow, follow);
    queue = followed;
    return search(await followed, request);
  }

  return { search: searchLibrary, handlers: { 'search.query': searchLibrary } };
}
