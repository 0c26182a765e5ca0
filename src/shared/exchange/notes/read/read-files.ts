import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { isLinderoJson, readLinderoJson } from '../lindero-json.ts';
import { type MakeId, withUuid } from './foreign-note.ts';
import { isGeoJson, readGeoJson } from './read-geojson.ts';
import { readMarkdownFile } from './read-markdown.ts';
import { notNotes, type ReadNotes } from './read-notes.ts';
import { isWebAnnotation, readWebAnnotations } from './read-web-annotation.ts';
import { isZip, type NotesFile, unpack } from './unpack.ts';

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
  return together(parts);
}

type Read = ReadNotes | { readonly path: string; readonly error: unknown };

function readOne({ path, bytes }: NotesFile, makeId: MakeId): Read {
  try {
    if (!isZip(bytes)) return readText(path, bytes, makeId);
    const { files, refused } = unpack(bytes, mayHoldNotes);
    const inside = together(files.map((file) => readInside(file, makeId)));
    return { ...inside, refused: [...refused, ...inside.refused] };
  } catch (error) {
    return { path, error };
  }
}

/** A file of an archive. Archives within one are left shut: some hold themselves, without end. */
function readInside({ path, bytes }: NotesFile, makeId: MakeId): Read {
  try {
    if (isZip(bytes))
      throw notNotes('It is an archive within an archive. Unpack it, and import what is in it.');
    return readText(path, bytes, makeId);
  } catch (error) {
    return { path, error };
  }
}

function together(parts: readonly Read[]): ReadNotes {
  return {
    notes: parts.flatMap((part) => ('error' in part ? [] : part.notes)),
    reviews: parts.flatMap((part) => ('error' in part ? [] : part.reviews)),
    refused: parts.flatMap((part) =>
      'error' in part ? [{ from: part.path, error: toFailure(part.error) }] : part.refused,
    ),
  };
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

/** Whether a file of a folder is one to read: not what programs keep beside notes (`.obsidian`, `__MACOSX`, …), nor pictures. */
export function mayHoldNotes(path: string): boolean {
  return (
    /\.(?:md|markdown|json|jsonld|geojson)$/i.test(path) && !/(?:^|[/\\])(?:\.(?!\.)|__MACOSX)/.test(path)
  );
}
