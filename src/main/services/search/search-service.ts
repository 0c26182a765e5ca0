import type { Handlers } from '#shared/contract/channel-types.ts';
import type { SearchChannels } from '#shared/contract/search-channels.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { SearchAnswer, SearchRequest } from '#shared/models/search.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { type SearchDocument, searchDocuments } from './documents.ts';
import { search } from './search.ts';
import { openSearchIndex, replaceDocuments, type SearchIndex } from './search-index.ts';

/** What search needs of the rest: what there is, and what it says now. */
export type SearchSource = {
  /** Every article with a stamp that changes when its edition does. */
  readonly list: () => Promise<readonly { readonly id: string; readonly stamp: string }[]>;
  readonly open: (id: string) => Promise<Edition>;
  readonly countries: readonly CountryFacts[];
};

export type SearchService = {
  readonly handlers: Handlers<SearchChannels>;
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
};

/** Search over the library. The index is made at the first question, and follows the library from then on. */
export function createSearchService(source: SearchSource): SearchService {
  const stamps = new Map<string, string>();
  let index: SearchIndex | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function follow(): Promise<SearchIndex> {
    index ??= await openSearchIndex();
    const listed = await source.list();
    const present = new Set(listed.map(({ id }) => id));
    for (const id of [...stamps.keys()]) {
      if (present.has(id)) continue;
      replaceDocuments(index, id, []);
      stamps.delete(id);
    }
    for (const { id, stamp } of listed) {
      if (stamps.get(id) === stamp) continue;
      replaceDocuments(index, id, await documentsOf(id));
      stamps.set(id, stamp);
    }
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
