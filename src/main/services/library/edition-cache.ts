import type { Edition } from '#shared/models/edition.ts';

export type EditionCache = {
  /** The edition as it was read last, unless its stamp has changed. */
  readonly get: (id: string, stamp: string, read: () => Promise<Edition>) => Promise<Edition>;
};

/** Keeps the editions that were opened last: going back to an article reads no file. */
export function createEditionCache(size = 4): EditionCache {
  const kept = new Map<string, { readonly stamp: string; readonly edition: Promise<Edition> }>();
  return {
    get(id, stamp, read) {
      const known = kept.get(id);
      const entry = known?.stamp === stamp ? known : { stamp, edition: read() };
      kept.delete(id);
      kept.set(id, entry);
      entry.edition.catch(() => kept.delete(id));
      const [oldest] = kept.keys();
      if (kept.size > size && oldest !== undefined) kept.delete(oldest);
      return entry.edition;
    },
  };
}
