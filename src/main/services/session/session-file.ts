import { join } from 'node:path';
import { openKeptFile, waitLittle } from '#main/files/kept-file.ts';
import { sessionSchema } from '#shared/contract/session-schema.ts';
import type { Failure } from '#shared/models/failure.ts';
import { firstSession, type Session } from '#shared/models/session.ts';

export type SessionFile = {
  readonly current: () => Session;
  /** Returns when the session is on disk. Throws as `KeptFile.change`. */
  readonly save: (session: Session) => Session;
  /** What was wrong with the file at start; null when nothing was. */
  readonly notice: Failure | null;
};

/** `<data>/session.json`: how the window was left. Of two windows, the one that changed last. */
export function openSessionFile(dataFolder: string): SessionFile {
  const file = openKeptFile({
    path: join(dataFolder, 'session.json'),
    parse: (json) => sessionSchema.parse(knownMembers(json)),
    damaged: {
      code: 'session.damaged',
      message: 'How the window was left could not be read, so it begins anew.',
    },
    without: 'Until then the window begins anew at every start.',
    wait: waitLittle,
  });
  return {
    notice: file.notice,
    current: () => file.current() ?? firstSession,
    save: (session) => file.change(() => session),
  };
}

/** What an older version did not know yet has its default; what only a newer one knows is left out. */
function knownMembers(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return stored;
  const known = Object.entries(stored).filter(([name]) => Object.hasOwn(firstSession, name));
  return { ...firstSession, ...Object.fromEntries(known) };
}
