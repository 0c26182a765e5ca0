import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { systemCode } from './system-code.ts';

/**
 * Who holds a lock, in words that still mean something when the process is gone:
 * a process id alone says nothing once the machine has started anew, in a
 * container, on another computer, or when the id was given to another process.
 */
const holderSchema = z.object({
  /** Made up for this one holding: no two are ever alike. */
  token: z.string().regex(/^[0-9a-f]{16}$/),
  host: z.string(),
  pid: z.int().min(1),
  /** Linux: this start of this machine; null elsewhere. */
  boot: z.string().nullable(),
  /** Linux: within which the process id means something; null elsewhere. */
  pidNamespace: z.string().nullable(),
  /** Linux: when the process started, in clock ticks since the machine did; null elsewhere. */
  startedAt: z.string().nullable(),
});

export type LockHolder = z.infer<typeof holderSchema>;

/** This process as the holder of one more lock. */
export function thisHolder(): LockHolder {
  return { token: randomBytes(8).toString('hex'), ...self };
}

/** What a lock file says; null when it was not written to its end, or is none. */
export function parseHolder(text: string): LockHolder | null {
  if (!text.endsWith('\n')) return null;
  try {
    return holderSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether a holder's process is there. `likely`: one of that number is, on a system
 * that does not tell whether it is still the same. `unknown`: of another machine or container.
 */
export type HolderState = 'alive' | 'likely' | 'dead' | 'unknown';

export function stateOf(holder: LockHolder): HolderState {
  const isOfHere =
    self.boot === null
      ? holder.boot === null && holder.host === self.host
      : holder.boot === self.boot && holder.pidNamespace === self.pidNamespace;
  if (!isOfHere) return 'unknown';
  if (!isThere(holder.pid)) return 'dead';
  if (!canReadProcesses || holder.startedAt === null) return 'likely';
  const startedAt = startOf(String(holder.pid));
  // Hidden from this user, it is there all the same.
  if (startedAt === null) return 'alive';
  return startedAt === holder.startedAt ? 'alive' : 'dead';
}

const linux = <Result>(read: () => Result): Result | null => {
  if (process.platform !== 'linux') return null;
  try {
    return read();
  } catch {
    return null;
  }
};

/** Not so where a container shows the processes of the system around it: their numbers are others. */
const canReadProcesses = linux(() => readlinkSync('/proc/self') === String(process.pid)) === true;

const self = {
  host: hostname(),
  pid: process.pid,
  boot: linux(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pidNamespace: linux(() => readlinkSync('/proc/self/ns/pid')),
  startedAt: startOf('self'),
};

/** When a process started; `ended` for one that was killed and only waits for its parent to ask; null where it cannot be seen. */
function startOf(process: string): string | null {
  return linux(() => {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
    // The name, in parentheses, may hold anything; the state is the third field and the start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /^[ZX]/.test(fields[0] ?? '') ? 'ended' : (fields[19] ?? null);
  });
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
