import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
// @ts-expect-error: the tools of the set-up run before TypeScript is there.
import { oneAtATime } from './one-at-a-time.mjs';

let folder = '';
let lock = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-lock-'));
  lock = join(folder, 'setup.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** With little patience: what is stale is found so after a few looks. */
const run = (work: () => Promise<unknown> = async () => 'done'): Promise<unknown> =>
  oneAtATime(work, { lock, pause: 5, patience: 20 });

const isUnix = process.platform !== 'win32';

test.each<readonly [string, () => void]>([
  ['empty, as a process killed in the midst of making it left it', () => writeFileSync(lock, '')],
  ['of words that say nothing', () => writeFileSync(lock, '{"pid":')],
  [
    'of a number alone, as earlier versions wrote it, that another process has by now',
    () => writeFileSync(lock, `${process.ppid}`),
  ],
  [
    'of a process of another start of the machine',
    () => writeFileSync(lock, JSON.stringify({ pid: process.pid, where: 'elsewhere' })),
  ],
  ['longer than any lock', () => writeFileSync(lock, 'x'.repeat(10_000))],
  ['a folder with something in it', () => mkdirSync(join(lock, 'inside'), { recursive: true })],
  ...(isUnix
    ? ([
        ['a pipe, whose reader would wait', () => void execFileSync('mkfifo', [lock])],
        ['a link that leads nowhere', () => symlinkSync(join(folder, 'nowhere'), lock)],
      ] satisfies [string, () => void][])
    : []),
])('nobody waits for ever for a lock that is %s', async (_what, leave) => {
  leave();
  expect(await run()).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('a holder that was killed is seen at the first look', async () => {
  const script = `import { oneAtATime } from ${JSON.stringify(new URL('./one-at-a-time.mjs', import.meta.url).href)};
    await oneAtATime(async () => { console.log('holding'); await new Promise((done) => setTimeout(done, 60_000)); }, { lock: ${JSON.stringify(lock)} });`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(holder.stdout, 'data');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  // Were it not seen by its process, its time would have to stand still for longer than this test may take.
  expect(await oneAtATime(async () => 'done', { lock, pause: 5, patience: 1_000_000 })).toBe('done');
});

test('a holder at work is waited for, however long it takes, and never two work at once', async () => {
  let atWork = 0;
  let most = 0;
  const work = async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise((done) => setTimeout(done, 30));
    atWork -= 1;
  };
  const patient = (each: () => Promise<unknown>) => oneAtATime(each, { lock, pause: 2, patience: 100_000 });
  await Promise.all(Array.from({ length: 8 }, () => patient(work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock goes when the work fails, too', async () => {
  await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that cannot be written is said in a sentence that says what to do', async () => {
  writeFileSync(join(folder, 'file'), '');
  const inFile = join(folder, 'file', 'setup.lock');
  await expect(oneAtATime(async () => 'done', { lock: inFile })).rejects.toThrow(
    /cannot write to .* \(ENOTDIR\)\. Make that folder writable/,
  );
});
