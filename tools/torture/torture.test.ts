import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { damageRound } from './damage-round.ts';
import { killRounds } from './kill-round.ts';
import { preparedNotebook, removePreparedNotebooks } from './prepared-notebook.ts';
import { twoWritersRound } from './two-writers-round.ts';
import { removeBuiltProgram, writeInCore } from './writers/core.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-torture-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => {
  removePreparedNotebooks();
  removeBuiltProgram();
});

test.each([
  ['small', 40],
  ['large, saved as the pages that changed,', 1_500],
])(
  'no acknowledged change of a %s notebook is lost when the writer is killed after its first, and again',
  async (_, kilobytes) => {
    const kills = [
      { changes: 1, milliseconds: 0 },
      { changes: 8, milliseconds: 90 },
    ];
    const result = await killRounds(writeInCore, folder, await preparedNotebook(kilobytes), kills);
    expect(result).toMatchObject({ rounds: 2, lost: 0, problem: null });
    expect(result.acknowledged).toBeGreaterThanOrEqual(9);
  },
);

test.each([false, true])(
  'two that write one notebook lose nothing that was acknowledged to either (lock: %s)',
  async (hasLock) => {
    const ways = { hasLock, otherNode: process.execPath, otherPath: (path: string) => path };
    const result = await twoWritersRound(folder, await preparedNotebook(40), ways);
    expect(result).toMatchObject({ lost: 0, problem: null });
    expect(result.acknowledged).toBeGreaterThan(5);
  },
);

test('whatever happens to the newest file, the one before it opens, with a report', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.noShrink(fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true }))),
      async (stream) => {
        const inside = mkdtempSync(join(folder, 'damaged-'));
        const random = () => stream.next().value ?? 0;
        expect(await damageRound(inside, random)).toMatchObject({ lost: 0, problem: null });
      },
    ),
    { numRuns: propertyRuns(20) },
  );
});
