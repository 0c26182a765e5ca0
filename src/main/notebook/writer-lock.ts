import { join } from 'node:path';
import { type LockFile, type Occupied, takeLockFile } from '#main/files/lock-file.ts';

/**
 * Takes the right to write the notebook of a folder, or says who has it. It is a
 * file in that folder, so that all who come to the folder meet it, whichever way
 * they come. Throws where none can be made.
 */
export function takeWriterLock(folder: string): LockFile | Occupied {
  return takeLockFile(join(folder, 'writer.lock'));
}
