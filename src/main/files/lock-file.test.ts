import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LockFile, takeLockFile, withFileLock } from './lock-file.ts';
import { type LockHolder, thisHolder } from './lock-holder.ts';

let folder: string;
let path: string;
const held: LockFile[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-lock-'));
  path = join(folder, 'writer.lock');
});
afterEach(() => {
  for (const lock of held.splice(0)) lock.release();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function take(): LockFile | null {
  const taken = takeLockFile(path);
  if ('holder' in taken) return null;
  held.push(taken);
  return taken;
}

const leave = (change: Partial<LockHolder>) =>
  writeFileSync(path, `${JSON.stringify({ ...thisHolder(), ...change })}\n`);
const touchedBefore = (seconds: number) => {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(path, then, then);
};
const elsewhere = { boot: 'another start', host: 'another machine' };

const program = fileURLToPath(new URL('lock-file-program.ts', import.meta.url));
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  return { child, ended, says: () => once(child.stdout, 'data') };
}

test('one has it at a time, and it is free when it was given back', () => {
  const first = take();
  expect(first).not.toBeNull();
  expect(takeLockFile(path)).toMatchObject({ holder: { pid: process.pid } });
  first?.release();
  expect(existsSync(path)).toBe(false);
  expect(take()).not.toBeNull();
});

test('it is free at once when its process was killed, and nothing of the taking over stays', async () => {
  const { child, ended, says } = start('hold', path);
  await says();
  expect(take()).toBeNull();
  child.kill('SIGKILL');
  await ended;
  expect(take()).not.toBeNull();
  expect(readdirSync(folder)).toEqual(['writer.lock']);
});

test.runIf(process.platform === 'linux')('a number given to another process is no holder', () => {
  leave({ startedAt: '1' });
  expect(take()).not.toBeNull();
});

test('a holder on another machine has it as long as it touches it, and half a minute more', () => {
  leave(elsewhere);
  touchedBefore(20);
  expect(take()).toBeNull();
  touchedBefore(40);
  expect(take()).not.toBeNull();
});

test('a holder with another clock has it no longer for that', () => {
  leave(elsewhere);
  touchedBefore(-1_000_000);
  const clock = vi.spyOn(performance, 'now');
  clock.mockReturnValue(1_000);
  expect(take()).toBeNull();
  clock.mockReturnValue(20_000);
  expect(take()).toBeNull();
  touchedBefore(-1_000_010);
  clock.mockReturnValue(40_000);
  expect(take()).toBeNull();
  clock.mockReturnValue(80_000);
  expect(take()).not.toBeNull();
});

test.each(['', '{"token":"0123456789abcdef","host":"a'])(
  'a file that was never written out (%j) blocks for seconds only',
  (text) => {
    writeFileSync(path, text);
    expect(take()).toBeNull();
    touchedBefore(5);
    expect(take()).not.toBeNull();
  },
);

test('a process that was killed while it removed a left lock does not block the next', () => {
  leave({ ...elsewhere, token: 'aaaaaaaaaaaaaaaa' });
  touchedBefore(40);
  const guard = `${path}.aaaaaaaaaaaaaaaa`;
  writeFileSync(guard, `${JSON.stringify({ ...thisHolder(), ...elsewhere })}\n`);
  expect(take()).toBeNull();
  const then = new Date(Date.now() - 40_000);
  utimesSync(guard, then, then);
  expect(take()).not.toBeNull();
  expect(readdirSync(folder)).toEqual(['writer.lock']);
});

test('who was taken for gone knows it, and gives nothing back that is another’s', () => {
  const slept = take();
  leave(elsewhere);
  expect(slept?.confirm()).toBe(false);
  slept?.release();
  expect(existsSync(path)).toBe(true);
});

test('a lock whose file was swept away is made again, unless another has it by then', () => {
  const swept = take();
  rmSync(path);
  expect(swept?.confirm()).toBe(true);
  expect(take()).toBeNull();
});

test('what several processes count under a lock is never counted short, though some are killed', async () => {
  const counter = join(folder, 'counter');
  writeFileSync(counter, '0');
  const children = [25, 25, 100_000].map((times) => start('count', counter, String(times)));
  let said = 0;
  for (const { child } of children) {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.length;
    });
  }
  const [endless] = children.slice(-1);
  await endless?.says();
  endless?.child.kill('SIGKILL');
  await Promise.all(children.map(({ ended }) => ended));
  // The one that was killed may have counted once more than it could say.
  expect(Number(readFileSync(counter, 'utf8')) - said).toBeOneOf([0, 1]);
  expect(said).toBeGreaterThan(50);
  withFileLock(counter, () => expect(readdirSync(folder)).toContain('counter.lock'));
  expect(readdirSync(folder).filter((file) => file.includes('.lock'))).toEqual([]);
}, 60_000);

test('a short lock that is never given back is said to be in use, with whose it is', () => {
  path = join(folder, 'settings.json.lock');
  leave({ pid: process.ppid, startedAt: null, ...(process.platform === 'linux' ? {} : elsewhere) });
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 1_000));
  expect(() => withFileLock(join(folder, 'settings.json'), () => null)).toThrow(/held by process/);
});

test('a short lock is not taken from a process that is there, though the system does not tell whether it is the same', () => {
  const file = join(folder, 'writer');
  leave({ startedAt: null });
  touchedBefore(120);
  expect(() => withFileLock(file, () => null, 0)).toThrow(/held by process/);
  // By then its number is another's.
  touchedBefore(700);
  expect(withFileLock(file, () => 'done', 0)).toBe('done');
});

test('what cannot be cleared away beside a lock does not keep it held', () => {
  mkdirSync(`${path}.0123456789abcdef`);
  const file = join(folder, 'writer');
  expect(withFileLock(file, () => 'first', 0)).toBe('first');
  expect(withFileLock(file, () => 'second', 0)).toBe('second');
});

test('a lock that could not be given back is given back as soon as that can be', () => {
  const hidden = join(folder, 'hidden');
  withFileLock(join(folder, 'writer'), () => {
    renameSync(path, hidden);
    mkdirSync(path);
  });
  rmSync(path, { recursive: true });
  renameSync(hidden, path);
  withFileLock(join(folder, 'any other'), () => null);
  expect(existsSync(path)).toBe(false);
});

test('a lock that was given back is not made again', () => {
  const lock = take();
  lock?.release();
  expect(lock?.confirm()).toBe(false);
  expect(existsSync(path)).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a lock is not waited for, and is not ours',
  () => {
    execFileSync('mkfifo', [path]);
    expect(take()).toBeNull();
    rmSync(path);
    const lock = take();
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(lock?.confirm()).toBe(false);
    lock?.release();
    expect(existsSync(path)).toBe(true);
  },
);
