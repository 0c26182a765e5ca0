import { parentPort } from 'node:worker_threads';
import { readInputFile } from '#main/files/read-input-file.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { importBounds, megabytes } from '#shared/exchange/notes/read/bounds.ts';
import { partsOf, readPart } from '#shared/exchange/notes/read/read-files.ts';
import type { ReadNote, ReadNotes } from '#shared/exchange/notes/read/read-notes.ts';
import { contentId } from './content-id.ts';
import type { NotesSource, NotesWorkerAnswer, NotesWorkerRequest } from './notes-worker-messages.ts';

// Reads files of notes beside the core, part by part, and says which it is at:
// so the core is told when one takes too long, and goes on with the next.

parentPort?.on('message', ({ source, skip }: NotesWorkerRequest) => {
  try {
    for (const part of partsOf({ path: source.path, bytes: bytesOf(source) }, contentId).slice(skip)) {
      answer({ kind: 'reading', path: part.path });
      const read = readPart(part);
      if ('error' in read) answer({ kind: 'failed', ...read });
      else for (const batch of inBatches(read)) answer(batch);
    }
  } catch (error) {
    answer({ kind: 'failed', path: source.path, error: toFailure(error) });
  }
  answer({ kind: 'done' });
});

function bytesOf(source: NotesSource): Uint8Array {
  return 'base64' in source ? Buffer.from(source.base64, 'base64') : readInputFile(source.path, checkSize);
}

function checkSize(bytes: number): void {
  if (bytes > importBounds.archiveBytes)
    throw new LinderoError(
      'import.too-large',
      `The file has ${megabytes(bytes)}; ${megabytes(importBounds.archiveBytes)} can be imported at once. Split it and import the parts.`,
    );
}

/** UTF-16 units after which a batch is handed over: taking one in is no work for the core that anybody would see. */
const batchUnits = 500_000;

function* inBatches({ notes, reviews, refused }: ReadNotes): Iterable<NotesWorkerAnswer> {
  let [batch, units]: [ReadNote[], number] = [[], 0];
  for (const note of notes) {
    batch.push(note);
    units += JSON.stringify(note).length;
    if (units < batchUnits) continue;
    yield { kind: 'notes', units, read: { notes: batch, reviews: [], refused: [] } };
    [batch, units] = [[], 0];
  }
  yield { kind: 'notes', units, read: { notes: batch, reviews, refused } };
}

function answer(message: NotesWorkerAnswer): void {
  parentPort?.postMessage(message);
}
