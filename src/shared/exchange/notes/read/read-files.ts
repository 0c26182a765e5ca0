import { unzipSync } from 'fflate';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { isLinderoJson, readLinderoJson } from '../lindero-json.ts';
import { type MakeId, withUuid } from './foreign-note.ts';
import { isGeoJson, readGeoJson } from './read-geojson.ts';
import { readMarkdownFile } from './read-markdown.ts';
import { notNotes, type ReadNotes } from './read-notes.ts';
import { isWebAnnotation, readWebAnnotations } from './read-web-annotation.ts';

/** A file that a person chose; the path is as deep as the folder that it was chosen in. */
export type NotesFile = { readonly path: string; readonly bytes: Uint8Array };

/** Bytes of all files of an archive together, unpacked, and how many there may be. */
const largestArchive = 256 * 1024 * 1024;
const mostFiles = 50_000;

/**
 * Reads files of any form that Lindero imports, recognised by what is in them,
 * archives opened. One file that cannot be read is thrown as what is wrong with
 * it; among several it is refused beside the others.
 */
export function readNotesFiles(files: readonly NotesFile[], makeId: MakeId): ReadNotes {
  const ids = withUuid(makeId);
  const parts = files.map((file) => readOne(file, ids));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && 'error' in only) throw only.error;
  return {
    notes: parts.flatMap((part) => ('error' in part ? [] : part.notes)),
    reviews: parts.flatMap((part) => ('error' in part ? [] : part.reviews)),
    refused: parts.flatMap((part) =>
      'error' in part ? [{ from: part.path, error: toFailure(part.error) }] : part.refused,
    ),
  };
}

type Read = ReadNotes | { readonly path: string; readonly error: unknown };

function readOne({ path, bytes }: NotesFile, makeId: MakeId): Read {
  try {
    if (!isZip(bytes)) return readText(path, bytes, makeId);
    const { files, refused } = unpack(bytes);
    const inside = files.map((file) => readOne(file, makeId));
    return {
      notes: inside.flatMap((part) => ('error' in part ? [] : part.notes)),
      reviews: inside.flatMap((part) => ('error' in part ? [] : part.reviews)),
      refused: [
        ...refused,
        ...inside.flatMap((part) =>
          'error' in part ? [{ from: part.path, error: toFailure(part.error) }] : part.refused,
        ),
      ],
    };
  } catch (error) {
    return { path, error };
  }
}

function readText(path: string, bytes: Uint8Array, makeId: MakeId): ReadNotes {
  const text = decode(bytes);
  if (/\.(?:md|markdown)$/i.test(path)) {
    const note = readMarkdownFile(path, text, makeId);
    return { notes: note === null ? [] : [note], reviews: [], refused: [] };
  }
  const json = parseJson(text);
  if (isLinderoJson(json)) return readLinderoJson(json, path);
  if (isWebAnnotation(json)) return readWebAnnotations(json, path, makeId);
  if (isGeoJson(json)) return readGeoJson(json, path, makeId);
  throw notNotes('Choose Lindero JSON, Web Annotations, GeoJSON, or Markdown files that end in .md.');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LinderoError(
      'import.not-notes',
      'This file holds no notes that Lindero can read. It is no text in UTF-8.',
      { cause },
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notNotes(error instanceof Error ? `${error.message}.` : String(error));
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The files of an archive that may hold notes. Nothing is ever written by the names in it; bad ones are refused all the same. */
function unpack(bytes: Uint8Array): {
  readonly files: readonly NotesFile[];
  readonly refused: ReadNotes['refused'];
} {
  const unsafe: string[] = [];
  let total = 0;
  let count = 0;
  let unpacked: Readonly<Record<string, Uint8Array>>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!mayHoldNotes(name)) return false;
        if (isUnsafe(name)) {
          unsafe.push(name);
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
  return {
    files: Object.entries(unpacked).map(([path, content]) => ({ path, bytes: content })),
    refused: unsafe.map((name) => ({
      from: name,
      error: toFailure(
        new LinderoError(
          'import.unsafe-path',
          'The name of this file leads out of its archive. It was not read.',
        ),
      ),
    })),
  };
}

/** Whether a file of a folder is one to read: not what programs keep beside notes (`.obsidian`, `__MACOSX`, …), nor pictures. */
export function mayHoldNotes(path: string): boolean {
  return (
    /\.(?:md|markdown|json|jsonld|geojson)$/i.test(path) && !/(?:^|[/\\])(?:\.(?!\.)|__MACOSX)/.test(path)
  );
}

const isUnsafe = (name: string): boolean =>
  /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || /\p{Cc}/u.test(name);

function tooLarge(): LinderoError {
  return new LinderoError(
    'import.too-large',
    `Unpacked, this archive has more than ${mostFiles} files or ${largestArchive / 2 ** 20} MB. Import its folder in parts.`,
  );
}
