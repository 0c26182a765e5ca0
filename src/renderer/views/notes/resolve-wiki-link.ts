import { titleOf } from '#shared/exchange/notes/export-input.ts';
import { formatLink, type LinkTarget, parseLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { missionName } from '#shared/text/mission-name.ts';
import { searchKey } from '#shared/text/search-key.ts';

/** Where `[[…]]` leads. */
export type WikiDestination =
  | { readonly kind: 'note'; readonly id: string; readonly name: string }
  | { readonly kind: 'link'; readonly link: string; readonly name: string };

/** What can be linked to from a note while an article is open. */
export type WikiWorld = {
  readonly edition: Edition;
  readonly notes: readonly Note[];
  readonly countries: readonly CountryFacts[];
  readonly language: Language;
};

/**
 * Follows what stands in `[[…]]`: the id of a note, a `lindero://` link, or,
 * as people type it, the name of a note or of something in the open article.
 */
export function resolveWikiLink(target: string, world: WikiWorld): WikiDestination | null {
  const note = world.notes.find(({ id, trashedAt }) => id === target && trashedAt === null);
  if (note !== undefined) return { kind: 'note', id: note.id, name: titleOf(note) };
  if (parseLink(target) !== null) return { kind: 'link', link: target, name: target };
  const key = searchKey(target);
  return wikiDestinations(world).find(({ name }) => searchKey(name) === key) ?? null;
}

/** Everything that has a name to link to: notes, then sections, missions, places and dates of the open article. */
export function wikiDestinations({
  edition,
  notes,
  countries,
  language,
}: WikiWorld): readonly WikiDestination[] {
  const { article, missions, mentions, events } = edition;
  const to = (name: string, target: LinkTarget, sectionId: string | null): WikiDestination => ({
    kind: 'link',
    name,
    link: formatLink({ articleId: article.id, target, sectionId, time: null }),
  });
  const places = new Map(mentions.map((mention) => [mention.placeId, mention]));
  return [
    ...notes
      .filter(({ trashedAt }) => trashedAt === null)
      .map((note): WikiDestination => ({ kind: 'note', id: note.id, name: titleOf(note) })),
    to(article.title, { kind: 'article' }, null),
    ...article.sections
      .filter(({ id }) => id !== 'lead')
      .map(({ id, title }) => to(title, { kind: 'section', id }, null)),
    ...missions.map((mission) =>
      to(missionName(mission, countries, language), { kind: 'mission', id: mission.id }, mission.sectionId),
    ),
    ...Array.from(places.values(), ({ placeId, name, sectionId }) =>
      to(name, { kind: 'place', id: placeId }, sectionId),
    ),
    ...events.map(({ id, text, sectionId }) => to(text, { kind: 'event', id }, sectionId)),
  ];
}
