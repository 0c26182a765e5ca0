import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LinderoError } from '#shared/contract/errors.ts';
import { openPackTrials } from './pack-trials.ts';

const freshFolder = () => mkdtempSync(join(tmpdir(), 'lindero-trials-'));
const path = (folder: string) => join(folder, 'heavy.lindero');

/** Reads that never come to an end, as a start finds them that came after a kill. */
function hang(folder: string): void {
  void openPackTrials(folder).run(path(folder), '1:2:3', () => new Promise(() => {}));
}

test('a pack that is read, or refused, leaves no mark', async () => {
  const folder = freshFolder();
  const trials = openPackTrials(folder);
  expect(await trials.run(path(folder), '1:2:3', async () => 'read')).toBe('read');
  const refused = trials.run(path(folder), '1:2:3', () =>
    Promise.reject(new LinderoError('pack.damaged', '')),
  );
  await expect(refused).rejects.toMatchObject({ code: 'pack.damaged' });
  expect(readdirSync(join(folder, 'reading'))).toEqual([]);
  expect(openPackTrials(folder).notices).toEqual([]);
});

test('a pack whose reading never ended is set aside at the next start, by name and with what to do', async () => {
  const folder = freshFolder();
  hang(folder);
  for (const _ of ['next start', 'the one after']) {
    const trials = openPackTrials(folder);
    expect(trials.notices).toMatchObject([
      {
        code: 'pack.set-aside',
        message: expect.stringMatching(/heavy\.lindero.*bring it back from the trash/),
      },
    ]);
    let read = false;
    const again = trials.run(path(folder), '1:2:3', async () => {
      read = true;
    });
    await expect(again).rejects.toMatchObject({ code: 'pack.set-aside' });
    expect(read).toBe(false);
    // Another file under that name is another matter.
    expect(await trials.run(path(folder), '4:5:6', async () => 'read')).toBe('read');
  }
});

test('it is read once more when a person asks for it', async () => {
  const folder = freshFolder();
  hang(folder);
  const trials = openPackTrials(folder);
  trials.forgive('1:2:3');
  expect(await trials.run(path(folder), '1:2:3', async () => 'read')).toBe('read');
  expect(openPackTrials(folder).notices).toEqual([]);
});

test('what another process is reading now is not set aside once that has come to an end', async () => {
  const folder = freshFolder();
  let finish = () => {};
  const reading = openPackTrials(folder).run(
    path(folder),
    '1:2:3',
    () =>
      new Promise<void>((end) => {
        finish = end;
      }),
  );
  const other = openPackTrials(folder);
  finish();
  await reading;
  expect(await other.run(path(folder), '1:2:3', async () => 'read')).toBe('read');
});
