import { Inflate } from 'fflate';
import { LinderoError } from '#shared/contract/errors.ts';
import { importBounds, megabytes } from './bounds.ts';
import { notNotes } from './read-notes.ts';
import { crc32, packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** A file that a person chose; the path is as deep as the folder that it was chosen in. */
export type NotesFile = { readonly path: string; readonly bytes: Uint8Array };

/** A file of an archive, unpacked when it is asked for: throws what is wrong with it. */
export type PackedFile = { readonly path: string; readonly unpack: () => Uint8Array };

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The `wanted` files of an archive. Nothing is ever written by the names in it;
 * bad ones are refused all the same, and so is a file that is too large, or is
 * not what was packed. Throws `import.not-notes` or `import.too-large` for the
 * whole of it.
 */
export function filesOfZip(zip: Uint8Array, wanted: (name: string) => boolean): readonly PackedFile[] {
  const directory = readZipDirectory(zip);
  if (directory === null) throw notNotes('The archive is damaged: its table of contents is not whole.');
  const entries = directory.filter(({ name }) => wanted(name));
  const bytes = entries.reduce((sum, entry) => sum + (isTooLarge(entry) ? 0 : entry.bytes), 0);
  if (bytes > importBounds.archiveBytes || entries.length > importBounds.archiveFiles)
    throw new LinderoError(
      'import.too-large',
      `Unpacked, this archive has more than ${importBounds.archiveFiles} files or ${megabytes(importBounds.archiveBytes)}. Import its folder in parts.`,
    );
  return entries.map((entry) => ({ path: entry.name, unpack: () => unpackEntry(zip, entry) }));
}

const isTooLarge = ({ bytes }: ZipEntry): boolean => bytes > importBounds.fileBytes;

function unpackEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (isUnsafe(entry.name))
    throw refusal('import.unsafe-path', 'The name of this file leads out of its archive.');
  if (/\p{Cc}/u.test(entry.name))
    throw refusal('import.unsafe-path', 'The name of this file has marks in it that no name has.');
  if (isTooLarge(entry)) throw tooLargeFile(entry.bytes);
  if (entry.bytes > 2 ** 20 && entry.bytes > entry.packedBytes * importBounds.archiveRatio)
    throw refusal(
      'import.too-large',
      `Unpacked, this file is more than ${importBounds.archiveRatio} times as large. That is no text that a person wrote.`,
    );
  if (entry.isLocked)
    throw refusal('import.damaged', 'This file is locked with a password. Unpack the archive first.');
  const packed = packedBytes(zip, entry);
  const content = packed && inflate(packed, entry);
  if (content === null || crc32(content) !== entry.sum)
    throw refusal('import.damaged', 'This file is damaged: it is not what was packed into the archive.');
  return content;
}

export function tooLargeFile(bytes: number): LinderoError {
  return new LinderoError(
    'import.too-large',
    `This file has ${megabytes(bytes)}; files of notes have at most ${megabytes(importBounds.fileBytes)}. It was not read: split it and import the parts.`,
  );
}

/** So much is unpacked at once. Bytes; a thousand times as many can come out of them. */
const step = 4096;

/** Null when it becomes more or less than the directory says: nothing says what it is, then. */
function inflate(packed: Uint8Array, { method, bytes }: ZipEntry): Uint8Array | null {
  if (method === 0) return packed.length === bytes ? packed : null;
  if (method !== 8) return null;
  const content = new Uint8Array(bytes);
  let length = 0;
  const inflater = new Inflate((part) => {
    if (length + part.length <= bytes) content.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= bytes; at += step)
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return null;
  }
  return length === bytes ? content : null;
}

const isUnsafe = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..');

const refusal = (code: string, what: string): LinderoError =>
  new LinderoError(code, `${what} It was not read.`);
