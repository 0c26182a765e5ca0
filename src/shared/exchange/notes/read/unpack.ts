import { unzipSync } from 'fflate';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { checkSums, crc32 } from './check-sums.ts';
import { notNotes, type RefusedNote } from './read-notes.ts';

/** A file that a person chose; the path is as deep as the folder that it was chosen in. */
export type NotesFile = { readonly path: string; readonly bytes: Uint8Array };

/** Bytes of all files of an archive together, unpacked, and how many there may be. */
const largestArchive = 256 * 1024 * 1024;
const mostFiles = 50_000;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The `wanted` files of an archive. Nothing is ever written by the names in it;
 * bad ones are refused all the same, and so is a file that is not what was
 * packed. Throws `import.not-notes` or `import.too-large`.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { readonly files: readonly NotesFile[]; readonly refused: readonly RefusedNote[] } {
  const refused: RefusedNote[] = [];
  let total = 0;
  let count = 0;
  let unpacked: Readonly<Record<string, Uint8Array>>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        if (isUnsafe(name)) {
          refused.push(
            refusal(name, 'import.unsafe-path', 'The name of this file leads out of its archive.'),
          );
          return false;
        }
        total += originalSize;
        count += 1;
        if (total > largestArchive || count > mostFiles) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof LinderoError
      ? error
      : notNotes(`The archive is damaged (${toFailure(error).message}).`);
  }
  const sums = checkSums(bytes);
  const files = Object.entries(unpacked).flatMap(([path, content]): readonly NotesFile[] => {
    if ((sums.get(path) ?? crc32(content)) === crc32(content)) return [{ path, bytes: content }];
    refused.push(
      refusal(path, 'import.damaged', 'This file is damaged: it is not what was packed into the archive.'),
    );
    return [];
  });
  return { files, refused };
}

const isUnsafe = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || /\p{Cc}/u.test(name);

const refusal = (from: string, code: string, what: string): RefusedNote => ({
  from,
  error: { code, message: `${what} It was not read.` },
});

function tooLarge(): LinderoError {
  return new LinderoError(
    'import.too-large',
    `Unpacked, this archive has more than ${mostFiles} files or ${largestArchive / 2 ** 20} MB. Import its folder in parts.`,
  );
}
