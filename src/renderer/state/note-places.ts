import { type AnchoredText, sectionAt } from '#shared/anchors/anchored-text.ts';
import { resolveAnchor } from '#shared/anchors/resolve-anchor.ts';
import type { ResolvedAnchor, TextAnchor } from '#shared/models/anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { Kept, KeptSubject } from '#shared/models/subject.ts';
import type { FoundAgain } from '#shared/subjects/found-again.ts';
import { findKept, isThing, type KeptThing } from '#shared/subjects/kept.ts';
import { textOf } from '#shared/subjects/subject-index.ts';
import { keptKey, subjectKey } from '#shared/subjects/subject-key.ts';
import { addTo, belongsTo } from './note-filter.ts';

/** Words that a note is about, and where they stand in the open edition. */
export type NotedWords = {
  readonly note: Note;
  /** Which of the note's targets. */
  readonly index: number;
  readonly anchor: TextAnchor;
  readonly resolved: ResolvedAnchor;
};

/** A thing that a note is about, and what it is in the open edition. */
export type NotedThing = {
  readonly note: Note;
  /** Which of the note's targets. */
  readonly index: number;
  readonly target: KeptThing;
  readonly found: FoundAgain<KeptThing>;
};

export type NotedGeometry = { readonly note: Note; readonly target: Kept<'geometry'> };
export type NotedPeriod = { readonly note: Note; readonly target: Kept<'period'> };

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
  readonly things: readonly NotedThing[];
  /** By target key, what notes surely stand on; words count for the section that they stand in. */
  readonly on: ReadonlyMap<string, readonly Note[]>;
  /** By id, which notes a person should look at, and why. */
  readonly toCheck: ReadonlyMap<string, NoteDoubt>;
  /** Free places on the map and stretches of time that notes are about. */
  readonly drawn: readonly NotedGeometry[];
  readonly periods: readonly NotedPeriod[];
  /** First code point that a note is about; notes without words in the edition have none. */
  readonly start: ReadonlyMap<string, number>;
};

/**
 * Finds every note in an edition. What did not change since the last time is not looked for again.
 *
 * @param importedAt when the edition was imported, ISO 8601; null for the one that comes with the atlas
 */
export function placeNotes(edition: Edition, notes: readonly Note[], importedAt: string | null): NotePlaces {
  const { article } = edition;
  const text = textOf(article);
  const words: NotedWords[] = [];
  const things: NotedThing[] = [];
  const on = new Map<string, Note[]>();
  const drawn: NotedGeometry[] = [];
  const periods: NotedPeriod[] = [];
  const toCheck = new Map<string, NoteDoubt>();
  const start = new Map<string, number>();
  for (const note of notes) {
    if (note.trashedAt !== null) continue;
    for (const target of note.targets) {
      const key = isOpen(target, article.id) ? null : keptKey(target);
      if (key !== null) addTo(on, key, note);
    }
    if (!belongsTo(note, article.id)) continue;
    const isOfThis = importedAt === null || note.updatedAt >= importedAt;
    for (const [index, target] of note.targets.entries()) {
      if (target.kind === 'geometry') drawn.push({ note, target });
      if (target.kind === 'period') periods.push({ note, target });
      if (!('articleId' in target) || target.articleId !== article.id) continue;
      if (isThing(target)) {
        const found = findOnce(edition, target, isOfThis);
        things.push({ note, index, target, found });
        const key = isSure(found) ? keptKey(found.subject) : null;
        if (key !== null) addTo(on, key, note);
        else toCheck.set(note.id, found.state === 'orphan' ? 'missing' : 'doubtful');
        continue;
      }
      const { anchor } = target;
      const resolved =
        isOfThis && standsUntouched(text, anchor) ? exactly(anchor) : resolveOnce(text, anchor);
      words.push({ note, index, anchor, resolved });
      const doubt = doubtOf(anchor, resolved);
      if (doubt !== null) toCheck.set(note.id, doubt);
      if (resolved.found === null) continue;
      const section = { kind: 'section', id: sectionAt(text, resolved.found.start) } as const;
      addTo(on, subjectKey(section, article.id) ?? '', note);
      start.set(note.id, Math.min(start.get(note.id) ?? Number.POSITIVE_INFINITY, resolved.found.start));
    }
  }
  words.sort((one, other) => startOf(one) - startOf(other));
  return { words, things, on, toCheck, drawn, periods, start };
}

/** Whether a target is a thing of the open article, which counts where it is found and not by the id that it had. */
const isOpen = (target: KeptSubject, articleId: string): boolean =>
  isThing(target) && target.articleId === articleId;

const isSure = (
  found: FoundAgain<KeptThing>,
): found is Extract<FoundAgain<KeptThing>, { readonly state: 'exact' | 'moved' | 'changed' }> =>
  found.state === 'exact' || found.state === 'moved';

/** What a person has to decide of noted words; null when they are certain. */
function doubtOf({ exact }: TextAnchor, { state, found }: ResolvedAnchor): NoteDoubt | null {
  if (state === 'orphan') return state;
  if (state !== 'changed') return null;
  return found.text === exact ? 'unsure' : state;
}

/**
 * Whether an anchor stands as it was made, where all three ways to find it agree: position, words with their
 * surroundings, section. Where a paragraph stands twice nothing else can tell one from the other, so that it
 * counts only for a note that was written on this very edition.
 */
function standsUntouched(
  text: AnchoredText,
  { exact, prefix, suffix, start, end, sectionId }: TextAnchor,
): boolean {
  const { slice, length } = text.points;
  if (end > length || slice(start, end) !== exact) return false;
  const before = slice(Math.max(0, start - Array.from(prefix).length), start);
  const after = slice(end, end + Array.from(suffix).length);
  return before === prefix && after === suffix && sectionAt(text, start) === sectionId;
}

const exactly = ({ start, end, exact: text }: TextAnchor): ResolvedAnchor => ({
  state: 'exact',
  confidence: 1,
  found: { start, end, text },
});

const startOf = ({ resolved }: NotedWords): number => resolved.found?.start ?? Number.POSITIVE_INFINITY;

const resolvedIn = new WeakMap<AnchoredText, WeakMap<TextAnchor, ResolvedAnchor>>();

/** Looking for words costs much, and notes keep their anchors from change to change. */
function resolveOnce(text: AnchoredText, anchor: TextAnchor): ResolvedAnchor {
  const known = resolvedIn.get(text) ?? new WeakMap<TextAnchor, ResolvedAnchor>();
  resolvedIn.set(text, known);
  const before = known.get(anchor);
  if (before !== undefined) return before;
  const resolved = resolveAnchor(text, anchor);
  known.set(anchor, resolved);
  return resolved;
}

type FoundIn = WeakMap<KeptThing, FoundAgain<KeptThing>>;
const foundIn = new WeakMap<Edition, readonly [ofAnother: FoundIn, ofThis: FoundIn]>();

/** Notes keep their targets from change to change. */
function findOnce(edition: Edition, target: KeptThing, isOfThis: boolean): FoundAgain<KeptThing> {
  const known = foundIn.get(edition) ?? ([new WeakMap(), new WeakMap()] as const);
  foundIn.set(edition, known);
  const finds = known[isOfThis ? 1 : 0];
  const found = finds.get(target) ?? findKept(target, edition, isOfThis);
  finds.set(target, found);
  return found;
}
