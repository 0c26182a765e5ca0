import { createHash } from 'node:crypto';
import { selectNotes } from '#main/notebook/note-rows.ts';
import type { Notebook } from '#main/notebook/notebook.ts';
import { selectReviews } from '#main/notebook/review-rows.ts';

/** What a change makes of notes and reviews: by name, their state afterwards (`noteState`), or `gone`. */
export type Effects = Readonly<Record<string, string>>;

/** Who makes changes tells this before and after each. */
export type Told = {
  readonly begin: (effects: Effects) => void;
  /** It was acknowledged. */
  readonly done: () => void;
  /** It was refused. What it would have made may be on disk all the same, as of a process that was killed. */
  readonly failed: (code: string) => void;
};

/**
 * What a notebook must hold: of everything that was touched, the last state that
 * was acknowledged, or one that was begun after it.
 */
export type Ledger = Told & {
  readonly acknowledged: () => number;
  readonly refused: () => readonly string[];
  /** The only state that something can be in; null when that is not known. */
  readonly stateOf: (name: string) => string | null;
  /** Names of what a notebook does not hold as it must. */
  readonly missingIn: (notebook: Notebook) => readonly string[];
};

export const noteState = (body: string, isTrashed: boolean): string =>
  `${createHash('sha1').update(body).digest('hex').slice(0, 12)}${isTrashed ? ' in the trash' : ''}`;
export const noteName = (id: string): string => `note ${id}`;
export const reviewName = (cardId: string): string => `review ${cardId}`;

/** A ledger of a notebook that held this at first. */
export function createLedger(atFirst: ReadonlyMap<string, string>): Ledger {
  const accepted = new Map([...atFirst].map(([name, state]) => [name, [state]]));
  const refused: string[] = [];
  let underWay: Effects = {};
  let count = 0;
  return {
    begin(effects) {
      underWay = effects;
      for (const [name, state] of Object.entries(effects))
        accepted.set(name, [...(accepted.get(name) ?? ['gone']), state]);
    },
    done() {
      for (const [name, state] of Object.entries(underWay)) accepted.set(name, [state]);
      count += 1;
    },
    failed: (code) => void refused.push(code),
    acknowledged: () => count,
    refused: () => refused,
    stateOf(name) {
      const states = accepted.get(name) ?? ['gone'];
      return states.length === 1 ? (states[0] ?? null) : null;
    },
    missingIn(notebook) {
      const held = stateIn(notebook);
      return [...accepted].flatMap(([name, states]) =>
        states.includes(held.get(name) ?? 'gone') ? [] : [name],
      );
    },
  };
}

/** Everything that a notebook holds. */
export function stateIn(notebook: Notebook): ReadonlyMap<string, string> {
  const notes = notebook.read(selectNotes);
  const reviews = notebook.read(selectReviews);
  return new Map([
    ...notes.map(({ id, body, trashedAt }) => [noteName(id), noteState(body, trashedAt !== null)] as const),
    ...reviews.map(({ cardId }) => [reviewName(cardId), 'there'] as const),
  ]);
}
