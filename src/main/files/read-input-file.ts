import { readFileSync, statSync } from 'node:fs';
import { checkSize } from '#main/importer/formats/decode-file.ts';
import { LinderoError } from '#shared/contract/errors.ts';

/**
 * Reads a file, unless it is too large to be one of ours. Throws `file.not-found`,
 * `file.not-readable` and what `checkBytes` throws: `article.too-large`, unless the file is something else.
 */
export function readInputFile(path: string, checkBytes: (bytes: number) => void = checkSize): Uint8Array {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new LinderoError('file.not-found', 'There is no such file.');
  if (stats.isDirectory())
    throw new LinderoError('file.not-readable', 'This is a folder; name a file in it.');
  checkBytes(stats.size);
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new LinderoError('file.not-readable', `The file cannot be read (${reason}).`, { cause });
  }
}
