import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { Kept, KeptSubject } from '#shared/models/subject.ts';
import { isSameData } from '#shared/same-data.ts';
import type { FoundAgain } from '#shared/subjects/found-again.ts';
import { findKept, isThing, type KeptInArticle, type KeptThing } from '#shared/subjects/kept.ts';
import { keptKey, subjectKey } from '#shared/subjects/subject-key.ts';
import { addTo, belongsTo } from './note-filter.ts';

/** A note as far as it shows on what it is about: what is written in it changes nothing there. */
export type NoteSign = Pick<Note, 'id' | 'colour'>;

/** What of the open article a note is about, and what that is in the edition at hand. */
export type Noted<Form extends KeptInArticle> = {
  readonly note: NoteSign;
  readonly target: Form;
  readonly found: FoundAgain<Form>;
};

export type NotedWords = Noted<Kept<'words'>>;

export type NotedGeometry = { readonly note: NoteSign; readonly target: Kept<'geometry'> };
export type NotedPeriod = { readonly note: NoteSign; readonly target: Kept<'period'> };

/**
 * Why a person should look at a note: its words changed, may be others that say the same, or are gone; what else
 * it is about may be something else now (`doubtful`), or is gone (`missing`).
 */
export type NoteDoubt = 'changed' | 'unsure' | 'orphan' | 'doubtful' | 'missing';

/** Where the notes of an edition stand in it. */
export type NotePlaces = {
  /** By where they stand; orphans at the end. */
  readonly words: readonly NotedWords[];
  /** What else of the edition notes are about, in their order. */
  readonly things: readonly Noted<KeptThing>[];
  /** By target key, what notes surely stand on; words count for the section that they stand in. */
  readonly on: ReadonlyMap<string, readonly NoteSign[]>;
  /** By id, which notes a person should look at, and why. */
  readonly toCheck: ReadonlyMap<string, NoteDoubt>;
  /** Free places on the map and stretches of time that notes are about. */
  readonly drawn: readonly NotedGeometry[];
  readonly periods: readonly NotedPeriod[];
  /** First code point that a note is about; notes without words in the edition have none. */
  readonly start: ReadonlyMap<string, number>;
};

/**
 * Finds every note in an edition. What did not change since the last time is not looked for again, and is the same
 * object again, part by part: who draws it need not draw it anew when only the words of a note have changed.
 *
 * @param importedAt when the edition was imported, ISO 8601; null for the one that comes with the atlas
 */
export function placeNotes(edition: Edition, notes: readonly Note[], importedAt: string | null): NotePlaces {
  const { article } = edition;
  const words: NotedWords[] = [];
  const things: Noted<KeptThing>[] = [];
  const on = new Map<string, NoteSign[]>();
  const drawn: NotedGeometry[] = [];
  const periods: NotedPeriod[] = [];
  const toCheck = new Map<string, NoteDoubt>();
  const start = new Map<string, number>();
  for (const { targets, ...written } of notes) {
    if (written.trashedAt !== null) continue;
    const note: NoteSign = { id: written.id, colour: written.colour };
    for (const target of targets) {
      const key = isOpen(target, article.id) ? null : keptKey(target);
      if (key !== null) addTo(on, key, note);
    }
    if (!belongsTo({ targets }, article.id)) continue;
    const isOfThis = importedAt === null || written.updatedAt >= importedAt;
    for (const target of targets) {
      if (target.kind === 'geometry') drawn.push({ note, target });
      if (target.kind === 'period') periods.push({ note, target });
      if (!('articleId' in target) || target.articleId !== article.id) continue;
      if (isThing(target)) {
        const found = findOnce(edition, target, isOfThis);
        things.push({ note, target, found });
        const key = isSure(found) ? keptKey(found.subject) : null;
        if (key !== null) addTo(on, key, note);
        else toCheck.set(note.id, found.state === 'orphan' ? 'missing' : 'doubtful');
        continue;
      }
      const found = findOnce(edition, target, isOfThis);
      words.push({ note, target, found });
      const doubt = doubtOf(target, found);
      if (doubt !== null) toCheck.set(note.id, doubt);
      if (found.subject === null) continue;
      const { anchor } = found.subject;
      addTo(on, subjectKey({ kind: 'section', id: anchor.sectionId }, article.id) ?? '', note);
      start.set(note.id, Math.min(start.get(note.id) ?? Number.POSITIVE_INFINITY, anchor.start));
    }
  }
  words.sort((one, other) => startOf(one) - startOf(other));
  const before = lastIn.get(edition);
  const keep = <Part extends keyof NotePlaces>(part: Part, now: NotePlaces[Part]): NotePlaces[Part] =>
    before !== undefined && isSameData(before[part], now) ? before[part] : now;
  const places: NotePlaces = {
    words: keep('words', words),
    things: keep('things', things),
    on: keep('on', on),
    toCheck: keep('toCheck', toCheck),
    drawn: keep('drawn', drawn),
    periods: keep('periods', periods),
    start: keep('start', start),
  };
  const parts = Object.keys(places) as (keyof NotePlaces)[];
  if (before !== undefined && parts.every((part) => before[part] === places[part])) return before;
  lastIn.set(edition, places);
  return places;
}

/** Where the notes stood when they were last looked for. */
const lastIn = new WeakMap<Edition, NotePlaces>();

/** Whether a target is a thing of the open article, which counts where it is found and not by the id that it had. */
const isOpen = (target: KeptSubject, articleId: string): boolean =>
  isThing(target) && target.articleId === articleId;

const isSure = (
  found: FoundAgain<KeptThing>,
): found is Extract<FoundAgain<KeptThing>, { readonly state: 'exact' | 'moved' | 'changed' }> =>
  found.state === 'exact' || found.state === 'moved';

/** What a person has to decide of noted words; null when they are certain. */
function doubtOf({ anchor }: Kept<'words'>, { state, subject }: NotedWords['found']): NoteDoubt | null {
  if (state === 'orphan') return state;
  if (state !== 'changed') return null;
  return subject.anchor.exact === anchor.exact ? 'unsure' : state;
}

const startOf = ({ found }: NotedWords): number => found.subject?.anchor.start ?? Number.POSITIVE_INFINITY;

type FoundIn = WeakMap<KeptInArticle, FoundAgain<KeptInArticle>>;
const foundIn = new WeakMap<object, readonly [ofAnother: FoundIn, ofThis: FoundIn]>();

/** Looking for words costs much, and notes keep their targets from change to change; the text is the same while missions are placed. */
function findOnce<Form extends KeptInArticle>(
  edition: Edition,
  target: Form,
  isOfThis: boolean,
): FoundAgain<Form> {
  const within = target.kind === 'words' ? edition.article : edition;
  const known = foundIn.get(within) ?? ([new WeakMap(), new WeakMap()] as const);
  foundIn.set(within, known);
  const finds = known[isOfThis ? 1 : 0];
  const found = finds.get(target) ?? findKept(target, edition, isOfThis);
  finds.set(target, found);
  // What was found of a target is of its form.
  return found as FoundAgain<Form>;
}
