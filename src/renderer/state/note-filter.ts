import type { Note, NoteColour } from '#shared/models/note.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { searchKey } from '#shared/text/search-key.ts';

/** Which notes the list shows. */
export type NoteFilter = {
  /** As typed: every word must stand in the note, its tags or what it is about. */
  readonly words: string;
  /** With the tags within it: `law` shows `law/treaties`, too. */
  readonly tag: string | null;
  readonly colour: NoteColour | null;
  readonly everywhere: boolean;
  /** Only notes on this thing (a target key), and what it is called. */
  readonly about: { readonly key: string; readonly name: string } | null;
  /** Only notes whose words changed or are gone. */
  readonly toCheck: boolean;
};

export const everyNote: NoteFilter = {
  words: '',
  tag: null,
  colour: null,
  everywhere: false,
  about: null,
  toCheck: false,
};

/** Whether more is asked for than the notes of an article, or of all of them. */
export function isNarrowed({ words, tag, colour, everywhere, about, toCheck }: NoteFilter): boolean {
  return words.trim() !== '' || [tag, colour, about].some((one) => one !== null) || everywhere || toCheck;
}

/** What of the open article the filter has to know beside the notes. */
export type FilterContext = {
  readonly articleId: string;
  /** Ids of the notes whose words changed or are gone. */
  readonly toCheck: Pick<ReadonlySet<string>, 'has'>;
  /** Notes that stand on a thing, by target key; words count for their section. */
  readonly on: ReadonlyMap<string, readonly Pick<Note, 'id'>[]>;
};

/** The notes that pass, in the order given. The trash is not among them. */
export function filterNotes(
  notes: readonly Note[],
  filter: NoteFilter,
  { articleId, toCheck, on }: FilterContext,
): readonly Note[] {
  const words = searchKey(filter.words).split(/\s+/).filter(Boolean);
  const about = filter.about === null ? null : new Set(on.get(filter.about.key)?.map(({ id }) => id));
  return notes.filter(
    (note) =>
      note.trashedAt === null &&
      (filter.everywhere || about !== null || belongsTo(note, articleId)) &&
      (filter.colour === null || note.colour === filter.colour) &&
      (filter.tag === null || note.tags.some((tag) => isWithin(tag, filter.tag ?? ''))) &&
      (about === null || about.has(note.id)) &&
      (!filter.toCheck || toCheck.has(note.id)) &&
      words.every((word) => keyOf(note).includes(word)),
  );
}

/** A note is an article's when it points into it, and every article's when it points into none. */
export function belongsTo({ targets }: Pick<Note, 'targets'>, articleId: string): boolean {
  const articles = targets.flatMap((target) => ('articleId' in target ? [target.articleId] : []));
  return articles.length === 0 || articles.includes(articleId);
}

const isWithin = (tag: string, outer: string): boolean => tag === outer || tag.startsWith(`${outer}/`);

/** Notes never change in place: what is made of one once holds for good. */
const keys = new WeakMap<Note, string>();

function keyOf(note: Note): string {
  const known = keys.get(note);
  if (known !== undefined) return known;
  const key = searchKey([note.body, ...note.tags, ...note.targets.map(keptName)].join(' '));
  keys.set(note, key);
  return key;
}

/** Every tag that is in use, with those that it lies within, by frequency and then by name. */
export function tagsInUse(
  notes: readonly Note[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const note of notes) {
    if (note.trashedAt !== null) continue;
    const named = new Set(note.tags.flatMap(outerTags));
    for (const tag of named) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return Array.from(counts, ([tag, count]) => ({ tag, count })).sort(
    (one, other) => other.count - one.count || one.tag.localeCompare(other.tag),
  );
}

/** `a/b/c` lies within `a/b` and `a`. */
function outerTags(tag: string): readonly string[] {
  const parts = tag.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((part) => part !== '');
}

/** Puts a note on a thing, once. */
export function addTo<One>(on: Map<string, One[]>, key: string, note: One): void {
  const there = on.get(key);
  if (there === undefined) on.set(key, [note]);
  else if (there.at(-1) !== note) there.push(note);
}
