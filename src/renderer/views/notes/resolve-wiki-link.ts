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

/** Where `[[…]]` leads, and how that is called. */
export type WikiDestination = {
  readonly kind: 'note' | 'article' | 'section' | 'mission' | 'place' | 'event' | 'link';
  /** The address: what leads there whatever is renamed. */
  readonly link: string;
  readonly name: string;
};

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
   * as people type it, the name of a note or an article, or of something in the
   * article that the note is about, else in the open one. `Article#Name` says in which.
   */
  readonly resolve: (target: string, about: readonly string[]) => WikiDestination | null;
};

/** What can be linked to, looked through once and only when it is asked for: a long note holds thousands of links. */
export function createWikiIndex(world: WikiWorld): WikiIndex {
  let known: readonly WikiDestination[] | null = null;
  let named: ReadonlyMap<string, WikiDestination> | null = null;
  const { id: articleId } = world.edition.article;
  const notes = new Map(world.notes.map((note) => [note.id, note]));
  const destinations = () => {
    known ??= wikiDestinations(world);
    return known;
  };
  return {
    destinations,
    resolve(target, about) {
      const linked = parseLink(target);
      const note = notes.get(linked?.target.kind === 'note' ? linked.target.id : target);
      if (note !== undefined && note.trashedAt === null) return toNote(note, articleId);
      if (linked?.target.kind === 'note') return null;
      if (linked !== null) return { kind: 'link', link: target, name: nameBehind(target, world) };
      // Of several things of one name the first is meant: notes, then the article in its order.
      named ??= new Map(
        destinations()
          .toReversed()
          .map((one) => [searchKey(one.name), one]),
      );
      const found = named.get(searchKey(target)) ?? null;
      const mark = target.indexOf('#');
      if (found === null && mark > 0) {
        const article = named.get(searchKey(target.slice(0, mark)));
        const id = article?.kind === 'article' ? parseLink(article.link)?.articleId : undefined;
        return id === undefined ? null : inArticle(target.slice(mark + 1), id);
      }
      const isElsewhere = about.length > 0 && !about.includes(articleId);
      // Another article's thing of that name is not what the note means.
      if (isElsewhere && (found === null || (found.kind !== 'note' && found.kind !== 'article')))
        return inArticle(target, about[0] ?? articleId);
      return found;
    },
  };

  /** Something of an article that need not be open: it is looked for there when the link is followed. */
  function inArticle(name: string, id: string): WikiDestination | null {
    if (id === articleId) return named?.get(searchKey(name)) ?? null;
    if (name.trim() === '') return null;
    const link = {
      articleId: id,
      target: { kind: 'title', title: name } as const,
      sectionId: null,
      time: null,
    };
    return { kind: 'link', link: formatLink(link), name };
  }
}

const toNote = (note: Note, articleId: string): WikiDestination => ({
  kind: 'note',
  link: formatLink({ articleId, target: { kind: 'note', id: note.id }, sectionId: null, time: null }),
  name: titleOf(note),
});

/** What an address leads to by its name, so that nobody has to read the address. */
function nameBehind(text: string, { edition: { article }, packs }: WikiWorld): string {
  const link = parseLink(text);
  if (link?.target.kind === 'words') return link.target.anchor.exact;
  if (link?.target.kind === 'title') return link.target.title;
  if (link?.articleId !== article.id) return packs.find(({ id }) => id === link?.articleId)?.title ?? text;
  const section = link.target.kind === 'section' ? link.target.id : link.sectionId;
  return article.sections.find(({ id }) => id === section)?.title || article.title;
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
  const to = (
    kind: WikiDestination['kind'],
    name: string,
    target: LinkTarget,
    sectionId: string | null,
    articleId = article.id,
  ): WikiDestination => ({ kind, name, link: formatLink({ articleId, target, sectionId, time: null }) });
  const places = new Map(mentions.map((mention) => [mention.placeId, mention]));
  return [
    ...notes.filter(({ trashedAt }) => trashedAt === null).map((note) => toNote(note, article.id)),
    to('article', article.title, { kind: 'article' }, null),
    ...article.sections
      .filter(({ id }) => id !== 'lead')
      .map(({ id, title }) => to('section', title, targetOf(edition, { kind: 'section', id }), null)),
    ...missions.map((mission) =>
      to(
        'mission',
        missionName(mission, countries, language),
        { kind: 'mission', id: mission.id },
        mission.sectionId,
      ),
    ),
    ...Array.from(places.values(), ({ placeId, name, sectionId }) =>
      to('place', name, { kind: 'place', id: placeId }, sectionId),
    ),
    ...events.map(({ id, text, sectionId }) =>
      to('event', text, targetOf(edition, { kind: 'event', id }), sectionId),
    ),
    ...packs
      .filter(({ id, problem }) => id !== article.id && problem === null)
      .map(({ id, title }) => to('article', title, { kind: 'article' }, null, id)),
  ];
}
