import { targetOf } from '#renderer/state/link-of.ts';
import { titleOf } from '#shared/exchange/notes/export-input.ts';
import { formatLink, type LinkTarget, parseLink } from '#shared/links/link.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { PackSummary } from '#shared/models/library.ts';
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
  /** The articles of the library. */
  readonly packs: readonly Pick<PackSummary, 'id' | 'title' | 'problem'>[];
  readonly countries: readonly CountryFacts[];
  readonly language: Language;
};

export type WikiIndex = {
  /** Everything that has a name to link to. */
  readonly destinations: () => readonly WikiDestination[];
  /**
   * Follows what stands in `[[…]]`: the id of a note, a `lindero://` link, or,
   * as people type it, the name of a note or of something in the open article.
   */
  readonly resolve: (target: string) => WikiDestination | null;
};

/** What can be linked to, looked through once and only when it is asked for: a long note holds thousands of links. */
export function createWikiIndex(world: WikiWorld): WikiIndex {
  let known: readonly WikiDestination[] | null = null;
  let named: ReadonlyMap<string, WikiDestination> | null = null;
  const notes = new Map(world.notes.map((note) => [note.id, note]));
  const destinations = () => {
    known ??= wikiDestinations(world);
    return known;
  };
  return {
    destinations,
    resolve(target) {
      const note = notes.get(target);
      if (note !== undefined && note.trashedAt === null) {
        return { kind: 'note', id: note.id, name: titleOf(note) };
      }
      if (parseLink(target) !== null) return { kind: 'link', link: target, name: target };
      // Of several things of one name the first is meant: notes, then the article in its order.
      named ??= new Map(
        destinations()
          .toReversed()
          .map((one) => [searchKey(one.name), one]),
      );
      return named.get(searchKey(target)) ?? null;
    },
  };
}

/** Notes, then the open article with its sections, missions, places and dates, then the other articles. */
function wikiDestinations({
  edition,
  notes,
  packs,
  countries,
  language,
}: WikiWorld): readonly WikiDestination[] {
  const { article, missions, mentions, events } = edition;
  const to = (name: string, target: LinkTarget, sectionId: string | null, articleId = article.id) => ({
    kind: 'link' as const,
    name,
    link: formatLink({ articleId, target, sectionId, time: null }),
  });
  const places = new Map(mentions.map((mention) => [mention.placeId, mention]));
  return [
    ...notes
      .filter(({ trashedAt }) => trashedAt === null)
      .map((note): WikiDestination => ({ kind: 'note', id: note.id, name: titleOf(note) })),
    to(article.title, { kind: 'article' }, null),
    ...article.sections
      .filter(({ id }) => id !== 'lead')
      .map(({ id, title }) => to(title, targetOf(edition, { kind: 'section', id }), null)),
    ...missions.map((mission) =>
      to(missionName(mission, countries, language), { kind: 'mission', id: mission.id }, mission.sectionId),
    ),
    ...Array.from(places.values(), ({ placeId, name, sectionId }) =>
      to(name, { kind: 'place', id: placeId }, sectionId),
    ),
    ...events.map(({ id, text, sectionId }) => to(text, targetOf(edition, { kind: 'event', id }), sectionId)),
    ...packs
      .filter(({ id, problem }) => id !== article.id && problem === null)
      .map(({ id, title }) => to(title, { kind: 'article' }, null, id)),
  ];
}
