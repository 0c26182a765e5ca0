import { z } from 'zod';
import { noteSchema } from '#shared/contract/note-schema.ts';
import type { Note } from '#shared/models/note.ts';
import type { ExportInput } from './export-input.ts';

/** The lossless form: notes as the notebook has them. */
const version = 1;

const fileSchema = z.object({
  format: z.literal('lindero-notes'),
  version: z.int().min(1),
  exportedAt: z.string(),
  attributions: z.array(z.string()).optional(),
  notes: z.array(z.unknown()),
});

export function writeLinderoJson(
  { notes, articles, exportedAt }: ExportInput,
  attributions: readonly string[],
): string {
  const file = { format: 'lindero-notes', version, exportedAt, articles, attributions, notes };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a note of a file was left out: its place in the file and what is wrong. */
export type RefusedNote = { readonly index: number; readonly reason: string };

export type ReadNotes =
  | { readonly ok: true; readonly notes: readonly Note[]; readonly refused: readonly RefusedNote[] }
  | { readonly ok: false; readonly code: 'import.not-notes' | 'import.newer'; readonly reason: string };

/** Reads the lossless form. Notes that are not valid are refused one by one; the others are given. */
export function readLinderoJson(text: string): ReadNotes {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      code: 'import.not-notes',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
  const file = fileSchema.safeParse(parsed);
  if (!file.success)
    return { ok: false, code: 'import.not-notes', reason: 'It has no notes of Lindero in it.' };
  if (file.data.version > version) {
    return {
      ok: false,
      code: 'import.newer',
      reason: `It was written in version ${file.data.version} of the form; this Lindero reads ${version}.`,
    };
  }
  const notes: Note[] = [];
  const refused: RefusedNote[] = [];
  file.data.notes.forEach((candidate, index) => {
    const note = noteSchema.safeParse(candidate);
    if (note.success) notes.push(note.data);
    else
      refused.push({
        index,
        reason: note.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)[0] ?? '',
      });
  });
  return { ok: true, notes, refused };
}
