import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { isLinderoJson, readLinderoJson } from '../lindero-json.ts';
import { importBounds } from './bounds.ts';
import { type MakeId, withUuid } from './foreign-note.ts';
import { parseJson } from './json.ts';
import { mayHoldNotes } from './may-hold-notes.ts';
import { isGeoJson, readGeoJson } from './read-geojson.ts';
import { featuresOfKml, isKml } from './read-kml.ts';
import { readMarkdownFile } from './read-markdown.ts';
import { notNotes, type ReadNotes, whatIsRead } from './read-notes.ts';
import { isWebAnnotation, readWebAnnotations } from './read-web-annotation.ts';
import type { ReadPart } from './together.ts';
import { filesOfZip, isZip, type NotesFile, tooLargeFile } from './unpack.ts';

/** A file, or a file of an archive, that is read when it is asked for. */
export type NotesPart = { readonly path: string; readonly read: () => ReadNotes };

/**
 * The parts of a file of any form that Lindero imports, recognised by what is
 * in it; of an archive its files. Throws what is wrong with the whole of it.
 */
export function partsOf({ path, bytes }: NotesFile, makeId: MakeId): readonly NotesPart[] {
  const ids = withUuid(makeId);
  if (!isZip(bytes)) return [{ path, read: () => readText(path, bytes, ids) }];
  return filesOfZip(bytes, mayHoldNotes).map((file) => ({
    path: file.path,
    read: () => readPacked(file.path, file.unpack(), ids),
  }));
}

/** A file of an archive. Archives within one are left shut: some hold themselves, without end. */
function readPacked(path: string, bytes: Uint8Array, makeId: MakeId): ReadNotes {
  if (isZip(bytes))
    throw notNotes('It is an archive within an archive. Unpack it, and import what is in it.');
  return readText(path, bytes, makeId);
}

/** What came of a part, as data. */
export function readPart({ path, read }: NotesPart): ReadPart {
  try {
    return read();
  } catch (error) {
    return { path, error: toFailure(error) };
  }
}

function readText(path: string, bytes: Uint8Array, makeId: MakeId): ReadNotes {
  if (bytes.length > importBounds.fileBytes) throw tooLargeFile(bytes.length);
  const text = decode(bytes);
  if (/\.(?:md|markdown)$/i.test(path)) {
    const note = readMarkdownFile(path, text, makeId);
    return { notes: note === null ? [] : [note], reviews: [], refused: [] };
  }
  if (isKml(text)) return readGeoJson(featuresOfKml(text), path, makeId);
  const json = parseJson(text);
  if (isLinderoJson(json)) return readLinderoJson(json, path);
  if (isWebAnnotation(json)) return readWebAnnotations(json, path, makeId);
  if (isGeoJson(json)) return readGeoJson(json, path, makeId);
  throw notNotes(whatIsRead);
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
