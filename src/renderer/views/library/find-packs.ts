import type { PackSummary } from '#shared/models/library.ts';
import { searchKey } from '#shared/text/search-key.ts';

export const packSorts = ['title', 'date', 'missions'] as const;
export type PackSort = (typeof packSorts)[number];

/** The packs whose title or States have every word of the query, in the order wanted; ties by title. */
export function findPacks(
  packs: readonly PackSummary[],
  query: string,
  sort: PackSort,
  language: string,
): readonly PackSummary[] {
  const words = searchKey(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const byTitle = new Intl.Collator(language, { numeric: true }).compare;
  return packs
    .filter((pack) => {
      const text = searchKey([pack.title, ...pack.sides.map(({ name }) => name)].join(' '));
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => order(one, other, sort) || byTitle(one.title, other.title));
}

function order(one: PackSummary, other: PackSummary, sort: PackSort): number {
  switch (sort) {
    case 'title':
      return 0;
    case 'date':
      return (other.importedAt ?? '').localeCompare(one.importedAt ?? '');
    case 'missions':
      return other.missionCount - one.missionCount;
  }
}
