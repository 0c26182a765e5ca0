import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { checkSize } from '#main/importer/formats/decode-file.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { systemCode } from './system-code.ts';

/**
 * Reads a file, unless it is too large to be one of ours. Throws `file.not-found`,
 * `file.not-readable` and what `checkBytes` throws: `article.too-large`, unless the file is something else.
 */
export function readInputFile(path: string, checkBytes: (bytes: number) => void = checkSize): Uint8Array {
  const stats = readable(() => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) throw new LinderoError('file.not-found', 'There is no such file.');
  if (stats.isDirectory())
    throw new LinderoError('file.not-readable', 'This is a folder; name a file in it.');
  checkBytes(stats.size);
  return readable(() => (stats.isFile() ? readFileSync(path) : readToEnd(path, checkBytes)));
}

/** A pipe or a device says no size, and some never end. */
function readToEnd(path: string, checkBytes: (bytes: number) => void): Uint8Array {
  const parts: Buffer[] = [];
  const file = openSync(path, 'r');
  try {
    for (let total = 0; ; ) {
      const part = Buffer.alloc(1024 * 1024);
      const length = readSync(file, part);
      if (length === 0) return Buffer.concat(parts);
      total += length;
      checkBytes(total);
      parts.push(part.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

function readable<Result extends Uint8Array | Stats | undefined>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof LinderoError) throw cause;
    const reason = systemCode(cause) || String(cause);
    throw new LinderoError('file.not-readable', `The file cannot be read (${reason}).`, { cause });
  }
}
