import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listIfThere } from '#main/files/read-if-there.ts';
import { systemCode } from '#main/files/system-code.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import {
  claimFor,
  claimsAmong,
  type Generation,
  generationsAmong,
  highestNumber,
  lastNumber,
  nameFor,
} from './generation-files.ts';
import type { Base } from './read-generation.ts';
import { type Written, writeGeneration } from './write-generation.ts';

/** Where a process stands in the row of saves. */
export type Position = {
  /** The number of the state that memory was read from, or was last saved as; 0 for none. */
  readonly builtOn: number;
  /** The highest number that was given when it was read. */
  readonly known: number;
  /** Numbers that this process claimed and wrote under, whatever came of it, and those of damaged states. */
  readonly own: Set<number>;
};

/** What is to be saved. */
export type Save = {
  readonly folder: string;
  readonly position: Position;
  readonly bytes: Uint8Array;
  readonly base: Base | null;
  readonly now: Date;
  /** A state that a person goes back behind with this save: it is kept for good. */
  readonly behind: Generation | null;
};

export type Saved = Written & { readonly position: Position };

/**
 * Saves a state of the notebook as the next generation, unless somebody else
 * saved since it was read: then `notebook.changed-elsewhere` is thrown, and what
 * they saved stands. The lock keeps others away; this holds when it does not, as
 * on another machine that slept. The argument is in docs/notebook.md:
 *
 * - a number is claimed by making a file, which one alone can do, and the claim
 *   stays until the state lies under its name;
 * - whoever claimed looks once more before writing, and again after it. Of two,
 *   the later one to look sees what the other did before it looked.
 *
 * The steps are given one by one, so that a test can let two of them take turns
 * in every order.
 */
export function* savingSteps({ folder, position, bytes, base, now, behind }: Save): Generator<string, Saved> {
  const files = listIfThere(folder);
  refuseAfterOthers(files, position);
  const number = nextNumber(folder, files, position);
  yield 'looked';
  if (!claim(folder, number) && !position.own.has(number)) throw changedElsewhere();
  yield 'claimed';
  try {
    refuseAfterOthers(listIfThere(folder), position, number);
  } catch (error) {
    unclaim(folder, number);
    throw error;
  }
  yield 'looked again';
  // From here on the claim stays whatever happens, until a later state is on disk: something may lie under its number.
  position.own.add(number);
  if (behind !== null) keepForGood(folder, behind.file);
  const written = writeGeneration(folder, nameFor(number, now), bytes, base);
  yield 'written';
  if (hasHigher(listIfThere(folder), number)) {
    keepForGood(folder, written.file);
    throw changedElsewhere();
  }
  yield 'acknowledged';
  unclaim(folder, number);
  return { ...written, position: { builtOn: number, known: number, own: position.own } };
}

/**
 * One above all that were given, or the one that was claimed for a save that
 * came to nothing. What was known counts although it is gone: a folder that was
 * removed may come back, with states that must not outrank what was saved since.
 */
function nextNumber(folder: string, files: readonly string[], { own, known, builtOn }: Position): number {
  const there = highestNumber(folder, files);
  const highest = Math.max(there, known, builtOn);
  const isFree =
    there === highest &&
    own.has(highest) &&
    !generationsAmong(files).some(({ sequence }) => sequence === highest);
  if (!isFree && highest >= lastNumber)
    throw new Error('a file in it bears the highest number that there is: move that file away');
  return isFree ? highest : highest + 1;
}

/** All steps at once. */
export function saveGeneration(save: Save): Saved {
  const steps = savingSteps(save);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Claims that a killed save left below a number that is on disk: nobody gives those numbers again. */
export function removeOldClaims(folder: string, number: number): void {
  for (const claimed of claimsAmong(listIfThere(folder))) if (claimed < number) unclaim(folder, claimed);
}

/** Throws when a state or a claim is there that is neither known nor of this process; `claimed` is its own. */
function refuseAfterOthers(
  files: readonly string[],
  { builtOn, known, own }: Position,
  claimed?: number,
): void {
  const isSaved = generationsAmong(files).some(({ sequence }) => sequence > builtOn && !own.has(sequence));
  const isClaimed = claimsAmong(files).some(
    (number) => number > known && number !== claimed && !own.has(number),
  );
  if (isSaved || isClaimed) throw changedElsewhere();
}

/** Whoever has a higher number looked before this state lay there, and may build on the one before it. */
function hasHigher(files: readonly string[], number: number): boolean {
  const numbers = [...generationsAmong(files).map(({ sequence }) => sequence), ...claimsAmong(files)];
  return numbers.some((other) => other > number);
}

function claim(folder: string, number: number): boolean {
  try {
    closeSync(openSync(join(folder, claimFor(number)), 'wx', 0o600));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function unclaim(folder: string, number: number): void {
  try {
    rmSync(join(folder, claimFor(number)), { force: true });
  } catch {
    // It only keeps its number from being given again.
  }
}

/** Keeps a generation for good. Where that fails it is kept as others are. */
function keepForGood(folder: string, file: string): void {
  if (file.startsWith('left-')) return;
  try {
    renameSync(join(folder, file), join(folder, `left-${file}`));
  } catch {
    // Held open, say. It is among the newest, and stays for the day.
  }
}

export function changedElsewhere(): LinderoError {
  return new LinderoError(
    'notebook.changed-elsewhere',
    'Another Lindero saved this notebook since it was read here. This change is not saved, and what the other saved is untouched. Read the notebook anew and save again; what you wrote is still in the window.',
  );
}
