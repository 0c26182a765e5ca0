import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LinderoError } from '#shared/contract/errors.ts';
import { openPackTrials } from './pack-trials.ts';

const freshFolder = () => mkdtempSync(join(tmpdir(), 'lindero-trials-'));
const path = (folder: string) => join(folder, 'heavy.lindero');

const trialsIn = (folder: string, library = ['1:2:3', '4:5:6'], trash: readonly string[] = []) =>
  openPackTrials(folder, (place) => (place === 'library' ? library : trash));
const marks = (folder: string) => readdirSync(join(folder, 'reading'));

/** Reads that never come to an end, as a start finds them that came after a kill. */
function hang(folder: string): void {
  void trialsIn(folder).run(path(folder), '1:2:3', () => new Promise(() => {}));
  for (const mark of marks(folder)) {
    const file = join(folder, 'reading', mark);
    // No system counts its processes that far.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"pid":\d+/, '"pid":999999999'));
  }
}

test('a pack that is read, or refused, leaves no mark', async () => {
  const folder = freshFolder();
  const trials = trialsIn(folder);
  expect(await trials.run(path(folder), '1:2:3', async () => 'read')).toBe('read');
  const refused = trials.run(path(folder), '1:2:3', () =>
    Promise.reject(new LinderoError('pack.damaged', '')),
  );
  await expect(refused).rejects.toMatchObject({ code: 'pack.damaged' });
  expect(readdirSync(join(folder, 'reading'))).toEqual([]);
  expect(trialsIn(folder).notices).toEqual([]);
});

test('a pack whose reading never ended is set aside at the next start, by name and with what to do', async () => {
  const folder = freshFolder();
  hang(folder);
  for (const _ of ['next start', 'the one after']) {
    const trials = trialsIn(folder);
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
  const trials = trialsIn(folder);
  trials.forgive('1:2:3');
  expect(await trials.run(path(folder), '1:2:3', async () => 'read')).toBe('read');
  expect(trialsIn(folder).notices).toEqual([]);
});

test('what another process is reading now is not set aside once that has come to an end', async () => {
  const folder = freshFolder();
  let finish = () => {};
  const reading = trialsIn(folder).run(
    path(folder),
    '1:2:3',
    () =>
      new Promise<void>((end) => {
        finish = end;
      }),
  );
  const other = trialsIn(folder);
  finish();
  await reading;
  expect(await other.run(path(folder), '1:2:3', async () => 'read')).toBe('read');
});

test('what a living process is reading just now is not said to have ended the atlas', () => {
  const folder = freshFolder();
  void trialsIn(folder).run(path(folder), '1:2:3', () => new Promise(() => {}));
  expect(trialsIn(folder).notices).toEqual([]);
  expect(marks(folder)).toHaveLength(1);
});

test('a pack that was set aside and is in the trash is not spoken of, and one that is gone is forgotten', async () => {
  const folder = freshFolder();
  hang(folder);
  const trials = trialsIn(folder, [], ['1:2:3']);
  expect(trials.notices).toEqual([]);
  await expect(trials.run(path(folder), '1:2:3', async () => 'read')).rejects.toMatchObject({
    code: 'pack.set-aside',
  });
  expect(trialsIn(folder, ['4:5:6']).notices).toEqual([]);
  expect(marks(folder)).toEqual([]);
});

test('a mark lies there until the last of several reads of one pack has ended', async () => {
  const folder = freshFolder();
  const trials = trialsIn(folder);
  let finish = () => {};
  const long = trials.run(path(folder), '1:2:3', () => new Promise<void>((end) => (finish = end)));
  await trials.run(path(folder), '1:2:3', async () => 'read');
  expect(marks(folder)).toHaveLength(1);
  finish();
  await long;
  expect(marks(folder)).toEqual([]);
});

test('a mark of an older Lindero, which names the pack only, is understood', () => {
  const folder = freshFolder();
  hang(folder);
  for (const mark of marks(folder)) writeFileSync(join(folder, 'reading', mark), 'heavy.lindero');
  expect(trialsIn(folder).notices).toMatchObject([{ message: expect.stringContaining('heavy.lindero') }]);
});
