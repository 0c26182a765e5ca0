import type { Edition } from '#shared/models/edition.ts';
import { searchKey } from '#shared/text/search-key.ts';

/** A section, place or date by what it is called. */
export type Titled = { readonly kind: 'section' | 'place' | 'event'; readonly id: string };

/** Everything in an article that has this title, in whatever case and with whatever accents: several may share it. */
export function findTitle(title: string, { article, mentions, events }: Edition): readonly Titled[] {
  const key = searchKey(title);
  const places = mentions.filter(({ name }) => searchKey(name) === key).map(({ placeId }) => placeId);
  return [
    ...article.sections
      .filter((section) => section.id !== 'lead' && searchKey(section.title) === key)
      .map(({ id }) => ({ kind: 'section' as const, id })),
    ...[...new Set(places)].map((id) => ({ kind: 'place' as const, id })),
    ...events.filter(({ text }) => searchKey(text) === key).map(({ id }) => ({ kind: 'event' as const, id })),
  ];
}
