import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putAside } from '#main/files/put-aside.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { type Failure, toFailure } from '#shared/contract/errors.ts';
import { sessionSchema } from '#shared/contract/session-schema.ts';
import { firstSession, type Session } from '#shared/models/session.ts';

export type SessionFile = {
  readonly current: () => Session;
  /** Returns when the session is on disk. */
  readonly save: (session: Session) => Session;
  /** What was wrong with the file at start; null when nothing was. */
  readonly notice: Failure | null;
};

/** `<data>/session.json`: how the window was left. A file that cannot be read is put aside, never overwritten. */
export function openSessionFile(dataFolder: string): SessionFile {
  const path = join(dataFolder, 'session.json');
  const read = readSession(path);
  let session = read.session;
  return {
    notice: read.notice,
    current: () => session,
    save: (next) => {
      writeFileDurably(path, `${JSON.stringify(next, null, 2)}\n`);
      session = next;
      return next;
    },
  };
}

function readSession(path: string): { readonly session: Session; readonly notice: Failure | null } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { session: firstSession, notice: null };
  }
  try {
    return { session: sessionSchema.parse(knownMembers(JSON.parse(text))), notice: null };
  } catch {
    return { session: firstSession, notice: damaged(path) };
  }
}

/** What an older version did not know yet has its default; what only a newer one knows is left out. */
function knownMembers(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored;
  const known = Object.entries(stored).filter(([name]) => Object.hasOwn(firstSession, name));
  return { ...firstSession, ...Object.fromEntries(known) };
}

function damaged(path: string): Failure {
  try {
    const aside = putAside(path);
    return {
      code: 'session.damaged',
      message: `How the window was left could not be read, so it begins anew. The old file is kept as ${aside}.`,
    };
  } catch (error) {
    return toFailure(error);
  }
}
