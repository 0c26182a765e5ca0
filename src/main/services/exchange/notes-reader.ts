import { join } from 'node:path';
import type { ApplicationFolders } from '#main/application-folders.ts';
import { createWorkerClient, type WorkerClient, type WorkerDone } from '#main/workers/worker-client.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { importBounds } from '#shared/exchange/notes/read/bounds.ts';
import type { ReadNotes } from '#shared/exchange/notes/read/read-notes.ts';
import { type ReadPart, together } from '#shared/exchange/notes/read/together.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { NotesSource, NotesWorkerAnswer, NotesWorkerRequest } from './notes-worker-messages.ts';

export type NotesReader = {
  /**
   * Reads files of notes beside the core, which goes on saving meanwhile. Throws
   * what is wrong with the only file; of several, what cannot be read is refused
   * beside the others. Throws `import.too-large` for more than a notebook holds.
   */
  readonly read: (sources: readonly NotesSource[]) => Promise<ReadNotes>;
  /** Ends what is being read. */
  readonly stop: () => Promise<void>;
};

export type NotesReaderOptions = Pick<ApplicationFolders, 'workers'> & {
  /** How long one part of a file may take, in milliseconds. */
  readonly patience?: number;
  /** How much memory reading may take, in megabytes. */
  readonly memory?: number;
  /** How much all that is read at once may come to, in UTF-16 units. */
  readonly mostUnits?: number;
};

type Client = WorkerClient<NotesWorkerRequest, Exclude<NotesWorkerAnswer, WorkerDone>>;

/** Parts of one archive that may end the worker, before the rest of it is left out. */
const mostEnded = 3;

export function createNotesReader({
  workers,
  patience = 60_000,
  memory = 1024,
  mostUnits = importBounds.importUnits,
}: NotesReaderOptions): NotesReader {
  const workerFile = join(workers, 'notes-worker.js');
  const client: Client = createWorkerClient({ workerFile, patience, memory });
  return {
    async read(sources) {
      let units = 0;
      const count = (more: number) => {
        units += more;
        if (units > mostUnits) throw tooMuch(mostUnits);
      };
      const files = [];
      for (const source of sources)
        files.push({ path: source.path, parts: await readSource(client, source, count) });
      return together(files);
    },
    stop: client.close,
  };
}

/** Reads a file; a part at which the worker ended is refused, and the next is read by a new one. */
async function readSource(
  client: Client,
  source: NotesSource,
  count: (units: number) => void,
): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = [];
  let [begun, ended, tooMany] = [0, 0, false];
  let current = source.path;
  const take = (answer: Exclude<NotesWorkerAnswer, WorkerDone>) => {
    if (answer.kind === 'reading') {
      begun += 1;
      current = answer.path;
    } else if (answer.kind === 'failed') {
      parts.push({ path: answer.path, error: answer.error });
    } else {
      tooMany = true;
      count(answer.units);
      tooMany = false;
      parts.push(answer.read);
    }
  };
  for (;;) {
    const before = begun;
    try {
      await client.ask({ source, skip: begun }, take);
      return parts;
    } catch (error) {
      const failure = toFailure(error);
      if (tooMany || failure.code === 'import.stopped') throw error;
      parts.push({ path: current, error: failure });
      ended += 1;
      // It ended before it came to a part: it would do so again.
      if (begun === before) return parts;
      if (ended === mostEnded) return [...parts, { path: source.path, error: leftOut(ended) }];
    }
  }
}

function tooMuch(most: number): LinderoError {
  return new LinderoError(
    'import.too-large',
    `These files hold notes of more than ${most} characters, more than a notebook does. Import them in parts.`,
  );
}

function leftOut(ended: number): Failure {
  return {
    code: 'import.too-slow',
    message: `What comes after the ${ended} files of it that could not be read was left out. Take these out of the archive, and import it again.`,
  };
}
