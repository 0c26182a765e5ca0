import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damageRound } from './damage-round.ts';
import { killRound } from './kill-round.ts';
import { writeInCore } from './writers/core.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lindero-torture-'));

test('no acknowledged note is lost when the writing process is killed, and the notebook opens again', async () => {
  const inside = folder();
  // The same folder every time: leftovers of one kill must not harm the next.
  for (let round = 0; round < 6; round += 1) {
    const result = await killRound(writeInCore, inside, Math.random() * 200);
    expect(result).toMatchObject({ lost: 0, problem: null });
    expect(result.acknowledged).toBeGreaterThan(0);
  }
  rmSync(inside, { recursive: true });
}, 60_000);

test('whatever happens to the newest file, the one before it opens, with a report', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.noShrink(fc.infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true }))),
      async (stream) => {
        const inside = folder();
        const random = () => stream.next().value ?? 0;
        expect(await damageRound(inside, random)).toMatchObject({ lost: 0, problem: null });
        rmSync(inside, { recursive: true });
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
