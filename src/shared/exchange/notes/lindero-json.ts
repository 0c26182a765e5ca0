import { z } from 'zod';
import { LinderoError } from '#shared/contract/errors.ts';
import { attributionOf, type ExportInput } from './export-input.ts';
import { notNotes, parseNote, type ReadNotes, readEach } from './read/read-notes.ts';

/** The lossless form: notes as the notebook has them. */
const version = 1;

const fileSchema = z.object({
  format: z.literal('lindero-notes'),
  version: z.int().min(1),
  notes: z.array(z.unknown()),
});

export function writeLinderoJson({ notes, articles, exportedAt }: ExportInput): string {
  const attributions = articles.map(attributionOf);
  const file = { format: 'lindero-notes', version, exportedAt, articles, attributions, notes };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether parsed JSON means to be this form, whatever its version. */
export function isLinderoJson(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'lindero-notes';
}

/** Reads the lossless form. Notes that are not valid are refused one by one. Throws `import.not-notes` or `import.newer`. */
export function readLinderoJson(json: unknown, from: string): ReadNotes {
  const file = fileSchema.safeParse(json);
  if (!file.success) throw notNotes('It has no list of notes in it.');
  if (file.data.version > version) {
    throw new LinderoError(
      'import.newer',
      `It was written by a newer Lindero, in version ${file.data.version} of the form; this one reads ${version}. Update Lindero to import it.`,
    );
  }
  return readEach(file.data.notes, from, (candidate) => ({
    note: parseNote(candidate),
    partial: false,
    isUndated: false,
  }));
}
