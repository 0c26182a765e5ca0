import { titleOf } from '#shared/exchange/notes/export-input.ts';
import { articleLink, bareLink, formatLink, type Link, parseLink } from '#shared/links/link.ts';
import { linkName } from '#shared/links/link-name.ts';
import { linkOf } from '#shared/links/link-of.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { PackSummary } from '#shared/models/library.ts';
import type { Note } from '#shared/models/note.ts';
import type { Language } from '#shared/models/settings.ts';
import type { SubjectKind } from '#shared/models/subject.ts';
import type { CountryFacts } from '#shared/models/world.ts';
import { nameIn, subjectsOf } from '#shared/subjects/in-edition.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import { searchKey } from '#shared/text/search-key.ts';

/** Where `[[…]]` leads, and how that is called. */
export type WikiDestination = {
  readonly kind: SubjectKind | 'link';
  /** The address: what leads there whatever is renamed. */
  readonly link: string;
  readonly name: string;
  /** Whether it stays so in every language of the window: names of missions do not, and a note's is its first line. */
  readonly isLasting: boolean;
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
      const note = notes.get(linked?.subject.kind === 'note' ? linked.subject.id : target);
      if (note !== undefined && note.trashedAt === null) return toNote(note, articleId);
      if (linked?.subject.kind === 'note') return null;
      if (linked !== null)
        return { kind: 'link', link: target, name: nameBehind(linked, world) ?? target, isLasting: false };
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
    return {
      kind: 'link',
      link: formatLink(bareLink(id, { kind: 'title', title: name })),
      name,
      isLasting: false,
    };
  }
}

const toNote = (note: Note, articleId: string): WikiDestination => ({
  kind: 'note',
  link: formatLink(bareLink(articleId, { kind: 'note', id: note.id })),
  name: titleOf(note),
  isLasting: false,
});

const articleDestination = ({ id, title }: Pick<PackSummary, 'id' | 'title'>): WikiDestination => ({
  kind: 'article',
  link: articleLink(id),
  name: title,
  isLasting: true,
});

/** What an address leads to by its name, else the section or the article that it stands in. */
function nameBehind(link: Link, { edition, packs, countries, language }: WikiWorld): string | undefined {
  const { article } = edition;
  const isOpen = link.articleId === article.id;
  const name = linkName(link, isOpen ? edition : undefined, { countries, language });
  if (name !== null || !isOpen) return name ?? packs.find(({ id }) => id === link.articleId)?.title;
  return subjectIndex(edition).section(link.sectionId ?? '')?.title || article.title;
}

/** Notes, then the open article with its sections, missions, places and dates, then the other articles. */
function wikiDestinations(world: WikiWorld): readonly WikiDestination[] {
  const { edition, notes, packs, countries, language } = world;
  const { article } = edition;
  return [
    ...notes.filter(({ trashedAt }) => trashedAt === null).map((note) => toNote(note, article.id)),
    articleDestination(article),
    ...subjectsOf(edition).map((subject) => ({
      kind: subject.kind,
      name: nameIn(edition, subject, { countries, language }) ?? '',
      link: formatLink(linkOf(edition, subject)),
      isLasting: nameIn(edition, subject, null) !== null,
    })),
    ...packs.filter(({ id, problem }) => id !== article.id && problem === null).map(articleDestination),
  ];
}
