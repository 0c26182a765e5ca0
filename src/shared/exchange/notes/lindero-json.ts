import { z } from 'zod';
import { LinderoError } from '#shared/contract/errors.ts';
import { reviewSchema } from '#shared/contract/study-channels.ts';
import { attributionOf, type ExportInput } from './export-input.ts';
import { notNotes, parseNote, type ReadNotes, type RefusedNote, readEach } from './read/read-notes.ts';

/** The lossless form: notes as the notebook has them, and reviews of the cards that are made of them. */
const version = 1;

const fileSchema = z.object({
  format: z.literal('lindero-notes'),
  version: z.int().min(1),
  notes: z.array(z.unknown()),
  /** Earlier states by the note's id, oldest first; files of before have none. */
  histories: z.record(z.string(), z.array(z.unknown())).default({}),
  reviews: z.array(z.unknown()).optional(),
});

export function writeLinderoJson({ notes, historyOf, reviews, articles, exportedAt }: ExportInput): string {
  const histories = Object.fromEntries(
    notes.map(({ id }) => [id, historyOf(id)] as const).filter(([, states]) => states.length > 0),
  );
  const attributions = articles.map(attributionOf);
  const file = {
    format: 'lindero-notes',
    version,
    exportedAt,
    articles,
    attributions,
    notes,
    histories,
    reviews,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether parsed JSON means to be this form, whatever its version. */
export function isLinderoJson(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'lindero-notes';
}

/** Reads the lossless form. Notes that are not valid are refused one by one. Throws `import.not-notes` or `import.newer`. */
export function readLinderoJson(json: unknown, from: string): ReadNotes {
  const file = fileSchema.safeParse(json);
  if (!file.success) {
    const [member] = file.error.issues[0]?.path ?? [];
    throw notNotes(
      member === 'notes'
        ? 'It has no list of notes in it.'
        : `Its “${String(member)}” is not what that should be.`,
    );
  }
  if (file.data.version > version) {
    throw new LinderoError(
      'import.newer',
      `It was written by a newer Lindero, in version ${file.data.version} of the form; this one reads ${version}. Update Lindero to import it.`,
    );
  }
  const { histories } = file.data;
  const badStates: RefusedNote[] = [];
  const { notes, refused } = readEach(file.data.notes, from, (candidate) => {
    const note = parseNote(candidate);
    const states = Object.hasOwn(histories, note.id) ? (histories[note.id] ?? []) : [];
    // A bad state of before is no reason to go without the note.
    const read = readEach(states, `${from} · histories ${note.id}`, (state) => {
      const earlier = parseNote(state);
      if (earlier.id !== note.id) throw new LinderoError('import.bad-note', 'This state is of another note.');
      return { note: earlier, partial: false, isUndated: false };
    });
    badStates.push(...read.refused);
    return { note, history: read.notes.map((state) => state.note), partial: false, isUndated: false };
  });
  const candidates = (file.data.reviews ?? []).map((candidate) => reviewSchema.safeParse(candidate));
  return {
    notes,
    reviews: candidates.flatMap(({ data }) => data ?? []),
    refused: [
      ...refused,
      ...badStates,
      ...candidates.flatMap(({ success }, index) => (success ? [] : badReview(from, index))),
    ],
  };
}

function badReview(from: string, index: number): RefusedNote {
  const message = 'This review names no card, no moment or no grade.';
  return { from: `${from} · reviews ${index + 1}`, error: { code: 'import.bad-review', message } };
}
