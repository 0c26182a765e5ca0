import type { Handlers } from '#shared/contract/channel-types.ts';
import type { SearchChannels } from '#shared/contract/search-channels.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { SearchAnswer, SearchRequest } from '#shared/models/search.ts';
import type { CountryFacts } from '#shared/models/world.ts';
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
  let index: SearchIndex | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function follow(): Promise<SearchIndex> {
    index ??= await openSearchIndex();
    const articles = (await source.list()).map(({ id, stamp }) => ({
      source: id,
      stamp,
      documents: () => documentsOf(id),
    }));
    const notes = source.notes.list().map(({ id, stamp }) => ({
      source: `note:${id}`,
      stamp,
      documents: () => noteDocuments(source.notes.read(id)),
    }));
    const listed = [...articles, ...notes];
    const present = new Set(listed.map((one) => one.source));
    const gone = [...stamps.keys()].filter((one) => !present.has(one));
    const changed = listed.filter((one) => stamps.get(one.source) !== one.stamp);
    const replaced: DocumentSource[] = gone.map((one) => ({ source: one, documents: [] }));
    for (const one of changed) replaced.push({ source: one.source, documents: await one.documents() });
    replaceDocuments(index, replaced);
    for (const one of gone) stamps.delete(one);
    for (const one of changed) stamps.set(one.source, one.stamp);
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

  async function searchLibrary(request: SearchRequest): Promise<SearchAnswer> {
    // One after the other: two questions at once must not index the same article twice.
    const followed = queue.then(follow, follow);
    queue = followed;
    return search(await followed, request);
  }

  return { search: searchLibrary, handlers: { 'search.query': searchLibrary } };
}

const noteDocuments = (note: Note | null): readonly SearchDocument[] =>
  note === null ? [] : [noteDocument(note)];
