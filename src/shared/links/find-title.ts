import type { Edition } from '#shared/models/edition.ts';
import { searchKey } from '#shared/text/search-key.ts';

/** A section, place or date by what it is called. */
export type Titled = { readonly kind: 'section' | 'place' | 'event'; readonly id: string };

/** Everything in an article that has this title, in whatever case and with whatever accents: several may share it. */
export function findTitle(title: string, edition: Edition): readonly Titled[] {
  return titlesOf(edition)(title);
}

/** The same for many titles of one article: everything in it is gone through once. */
export function titlesOf({ article, mentions, events }: Edition): (title: string) => readonly Titled[] {
  const byKey = new Map<string, Titled[]>();
  const add = (name: string, titled: Titled) => {
    const key = searchKey(name);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [titled]);
    else known.push(titled);
  };
  for (const { id, title } of article.sections) if (id !== 'lead') add(title, { kind: 'section', id });
  const places = new Set<string>();
  for (const { name, placeId } of mentions) {
    const named = `${placeId} ${searchKey(name)}`;
    if (!places.has(named)) add(name, { kind: 'place', id: placeId });
    places.add(named);
  }
  for (const { id, text } of events) add(text, { kind: 'event', id });
  return (title) => byKey.get(searchKey(title)) ?? [];
}
