import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LinderoError } from '#shared/contract/errors.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { damagedFolder, highestNumber, listGenerations } from './generation-files.ts';
import { moveAside } from './open-generation.ts';
import { type Position, removeOldClaims, type Saved, savingSteps } from './save-generation.ts';

/**
 * A notebook in small: the bytes are the list of changes that are in it. Writers
 * that all believe to be the only one take their steps in turns as a property
 * test says; whatever was acknowledged must be in the newest state at the end.
 */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-save-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Writer = {
  position: Position;
  changes: readonly string[];
  steps: Generator<string, Saved> | null;
  change: string;
  isBehind: boolean;
};

const read = (file: string): readonly string[] => JSON.parse(readFileSync(join(folder, file), 'utf8'));

function newest(): { readonly sequence: number; readonly changes: readonly string[] } {
  const [first] = listGenerations(folder);
  return first === undefined
    ? { sequence: 0, changes: [] }
    : { sequence: first.sequence, changes: read(first.file) };
}

function reopen(writer: Writer): void {
  const { sequence, changes } = newest();
  writer.steps = null;
  writer.isBehind = false;
  writer.changes = changes;
  writer.position = { builtOn: sequence, known: highestNumber(folder, readdirSync(folder)), own: new Set() };
}

function begin(writer: Writer, change: string, isRestore: boolean): void {
  const behind = isRestore ? (listGenerations(folder)[0] ?? null) : null;
  const bytes = Buffer.from(JSON.stringify([...writer.changes, change]));
  writer.change = change;
  writer.steps = savingSteps({
    folder,
    position: writer.position,
    bytes,
    base: null,
    now: new Date(Date.UTC(2026, 0, 1)),
    behind,
  });
}

type Turn = { readonly writer: number; readonly deed: 'step' | 'kill' | 'reopen' | 'restore' | 'clear' };
/** Somebody goes on for a while as though alone: all that is dangerous begins with one who looked, and then slept. */
const turns = fc
  .array(
    fc.record({
      writer: fc.nat(2),
      deed: fc.oneof(
        { weight: 8, arbitrary: fc.constant('step' as const) },
        { weight: 3, arbitrary: fc.constantFrom('kill', 'reopen', 'restore', 'clear') },
      ),
      times: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 20 },
  )
  .map((spells) =>
    spells.flatMap(({ times, writer, deed }): readonly Turn[] =>
      deed === 'step' ? Array.from({ length: times }, () => ({ writer, deed })) : [{ writer, deed }],
    ),
  );

/** Runs writers through their turns; answers with what was acknowledged. */
function play(turns: readonly Turn[]): readonly string[] {
  const acknowledged: string[] = [];
  const none = { builtOn: 0, known: 0, own: new Set<number>() };
  const writers = [0, 1, 2].map(
    (): Writer => ({ position: none, changes: [], steps: null, change: '', isBehind: false }),
  );
  for (const writer of writers) reopen(writer);
  for (const [moment, { writer: which, deed }] of turns.entries()) {
    const writer = writers[which] as Writer;
    // Killed: its steps are never ended, so that its claim stays.
    if (deed === 'kill' || deed === 'reopen') reopen(writer);
    else if (deed === 'clear') removeOldClaims(folder, newest().sequence);
    else if (writer.isBehind) reopen(writer);
    else if (writer.steps === null) begin(writer, `${which} at ${moment}`, deed === 'restore');
    else step(writer, acknowledged);
  }
  return acknowledged;
}

function step(writer: Writer, acknowledged: string[]): void {
  try {
    const done = writer.steps?.next();
    if (done?.done !== true) return;
    acknowledged.push(writer.change);
    writer.changes = [...writer.changes, writer.change];
    writer.position = done.value.position;
    removeOldClaims(folder, writer.position.builtOn);
  } catch (error) {
    if (!(error instanceof LinderoError)) throw error;
    expect(error.code).toBe('notebook.changed-elsewhere');
    writer.isBehind = true;
  }
  writer.steps = null;
}

test('of writers that all believe to be the only one, none loses what was acknowledged, in whatever order they take turns', () => {
  fc.assert(
    fc.property(turns, (played) => {
      for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
      const acknowledged = play(played);
      expect(newest().changes).toEqual(expect.arrayContaining([...acknowledged]));
      const sequences = listGenerations(folder).map(({ sequence }) => sequence);
      expect(new Set(sequences).size).toBe(sequences.length);
    }),
    { numRuns: propertyRuns(150) },
  );
});

test('one writer alone is never refused', () => {
  const turns = Array.from({ length: 56 }, (): Turn => ({ writer: 0, deed: 'step' }));
  expect(play(turns).length).toBe(8);
  expect(readdirSync(folder).filter((file) => file.endsWith('.claim'))).toEqual([]);
});

test('numbers never go backwards: not behind what was damaged, left or only claimed', () => {
  play(Array.from({ length: 21 }, (): Turn => ({ writer: 0, deed: 'step' })));
  const [third, second] = listGenerations(folder);
  if (third === undefined || second === undefined) throw new Error('Nothing was saved.');
  moveAside(folder, [{ ...third, reason: '' }]);
  expect(readdirSync(join(folder, damagedFolder))).toEqual([third.file]);
  expect(highestNumber(folder, readdirSync(folder))).toBe(3);
  renameSync(join(folder, second.file), join(folder, `left-${second.file}`));
  expect(highestNumber(folder, [])).toBe(3);
  // Killed after its claim, as number four.
  play([
    { writer: 0, deed: 'step' },
    { writer: 0, deed: 'step' },
    { writer: 0, deed: 'step' },
  ]);
  expect(highestNumber(folder, readdirSync(folder))).toBe(4);
  play(Array.from({ length: 7 }, (): Turn => ({ writer: 0, deed: 'step' })));
  expect(newest().sequence).toBe(5);
  expect(readdirSync(folder).filter((file) => file.endsWith('.claim'))).toEqual([]);
});
