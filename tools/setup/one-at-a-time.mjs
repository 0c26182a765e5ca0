import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inCache } from './folders.mjs';
import { Sorry } from './sorry.mjs';

/** A holder says so often that it is alive, in milliseconds. */
const beat = 1_000;

/**
 * Two commands started together must not install or build over each other: the
 * second waits until the first is done, or gone.
 *
 * The lock is a file that says who holds it, and whose time its holder renews
 * for as long as it works. So nobody waits for ever: a holder whose process is
 * gone is seen at once where that can be asked (the same start of the same
 * machine, the same container), and otherwise, or where its number belongs to
 * another process by now, by a time that stands still. Whatever else lies in the
 * lock's place (a folder, a pipe, a link) is nobody's lock.
 *
 * @template Value
 * @param {() => Promise<Value>} work
 * @param {{ lock?: string, pause?: number, patience?: number }} [options] pause:
 *   between two looks, in milliseconds; patience: after how many looks a time that stands still says that the holder is gone
 * @returns {Promise<Value>}
 */
export async function oneAtATime(work, { lock = inCache('setup.lock'), pause = 200, patience = 150 } = {}) {
  const own = JSON.stringify({ pid: process.pid, where: thisMachine(), id: randomUUID() });
  await acquire(lock, own, pause, patience);
  const heart = setInterval(() => renew(lock), beat);
  heart.unref();
  try {
    return await work();
  } finally {
    clearInterval(heart);
    // Not when it was taken from us in the meantime, as from a process that was stopped for long.
    if (look(lock)?.words === own) rmSync(lock, { force: true });
  }
}

async function acquire(lock, own, pause, patience) {
  let seen = null;
  let unchanged = 0;
  for (let tries = 0; !take(lock, own); tries += 1) {
    const now = look(lock);
    if (now === null) continue;
    unchanged = seen !== null && now.words === seen.words && now.time === seen.time ? unchanged + 1 : 0;
    seen = now;
    if (isGone(now) || unchanged >= patience) removeStale(lock, now);
    else {
      if (tries % 15 === 0) console.error('Waiting for another command that prepares Lindero …');
      await wait(pause);
    }
  }
}

/** Makes the lock with its words in it at once, so that a process killed in between leaves no empty one. */
function take(lock, own) {
  const draft = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(draft, own);
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(error.code))
      return takeInPlace(lock, own);
    throw cannotWrite(lock, error);
  } finally {
    removeQuietly(draft);
  }
}

/** Where a file has one name only, as on most sticks. */
function takeInPlace(lock, own) {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw cannotWrite(lock, error);
  }
}

/** What lies in the lock's place: `words` is null for what is no file of ours. Null: nothing. */
function look(lock) {
  let handle;
  try {
    if (!lstatSync(lock).isFile()) return { words: null, time: 0 };
    // Opened, for the time of a file on another machine is news only then.
    handle = openSync(lock, 'r');
    const { mtimeMs, size } = fstatSync(handle);
    return { words: size > 1_000 ? '' : readFileSync(handle, 'utf8'), time: mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    // It is another user's, who alone may read it: its time tells all the same.
    return { words: '', time: lstatSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function isGone({ words }) {
  if (words === null) return true;
  try {
    const { pid, where } = JSON.parse(words);
    if (where !== thisMachine() || !Number.isSafeInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Moved before it is removed: when two find it stale at once, the slower one must not remove the new lock of the other. */
function removeStale(lock, judged) {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw cannotWrite(lock, error);
  }
  if (look(aside)?.words !== judged.words) {
    try {
      linkSync(aside, lock);
    } catch {
      // A third has taken it in the meantime.
    }
  }
  rmSync(aside, { force: true, recursive: true });
}

function renew(lock) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // It was removed by hand, or the folder with it: the work goes on.
  }
}

/** In which space a process's number means that process: this start of this machine, and this container of it. */
function thisMachine() {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function removeQuietly(path) {
  try {
    rmSync(path, { force: true });
  } catch {
    // Whoever takes the lock says what is wrong with the folder.
  }
}

function cannotWrite(lock, error) {
  return new Sorry(
    `Lindero has something to install or to build, and cannot write to ${dirname(lock)} (${error.code ?? error.message}). Make that folder writable, make room on its disk, or copy Lindero to a folder of your own.`,
  );
}
