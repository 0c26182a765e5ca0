import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withFileLock } from './lock-file.ts';

/** As `writeFileDurably` names what it has not finished, with what it is for before it. */
const leftoverPattern = /^(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/**
 * Removes from a folder what writes left that were never finished, for their
 * process was killed. Only for a folder whose files are written under their lock
 * (`withFileLock`): whoever has that knows that nobody is writing. What cannot be
 * removed costs room and nothing else, and stays.
 */
export function removeLeftovers(folder: string): void {
  try {
    for (const file of readdirSync(folder)) {
      const target = leftoverPattern.exec(file)?.[1];
      if (target !== undefined)
        withFileLock(join(folder, target), () => rmSync(join(folder, file), { force: true }));
    }
  } catch {
    // The next start tries again.
  }
}
