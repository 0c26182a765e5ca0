import { Worker } from 'node:worker_threads';
import type {
  ImportWorkerAnswer,
  ImportWorkerData,
  ImportWorkerRequest,
} from '#main/importer/import-worker-messages.ts';
import { LinderoError } from '#shared/contract/errors.ts';

export type ArticleAnswer = Exclude<ImportWorkerAnswer, { readonly kind: 'done' }>;

export type ImportWorker = {
  /**
   * Reads one file; every article of it, or what is wrong with it, goes to
   * `onAnswer` in order. Rejects with `import.too-slow`, `import.too-much` or
   * `import.stopped` when the worker ended, which then starts anew.
   */
  readonly read: (request: ImportWorkerRequest, onAnswer: (answer: ArticleAnswer) => void) => Promise<void>;
  /** Ends what it is doing now. */
  readonly stop: () => Promise<void>;
};

export type ImportWorkerOptions = {
  /** The built `src/main/importer/import-worker.ts`. */
  readonly workerFile: string;
  readonly worldFolder: string;
  /** How long one article may take, in milliseconds. */
  readonly patience?: number;
  /** How much memory it may take, in megabytes. */
  readonly memory?: number;
};

/** How long a worker with nothing to do is kept: opening the world takes it half a second. */
const idleMilliseconds = 60_000;

/** The worker that compiles articles: started with the first file, ended when it is idle. */
export function createImportWorker(options: ImportWorkerOptions): ImportWorker {
  const { patience = 120_000, memory = 1536 } = options;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let onStop: (() => void) | null = null;

  function start(): Worker {
    const workerData: ImportWorkerData = { worldFolder: options.worldFolder };
    const started = new Worker(options.workerFile, {
      workerData,
      // What the host was started with (a debugger, a test's hooks) is not meant for it.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    started.unref();
    return started;
  }

  async function stop(): Promise<void> {
    const ending = worker;
    worker = null;
    clearTimeout(idle);
    onStop?.();
    await ending?.terminate();
  }

  async function read(
    request: ImportWorkerRequest,
    onAnswer: (answer: ArticleAnswer) => void,
  ): Promise<void> {
    clearTimeout(idle);
    worker ??= start();
    try {
      await converse(worker, request, onAnswer);
    } catch (error) {
      await stop();
      throw error;
    }
    idle = setTimeout(stop, idleMilliseconds).unref();
  }

  function converse(
    running: Worker,
    request: ImportWorkerRequest,
    onAnswer: (answer: ArticleAnswer) => void,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      let timer = setTimeout(() => end(tooSlow()), patience);
      const hear = (answer: ImportWorkerAnswer) => {
        if (answer.kind === 'done') return end(null);
        clearTimeout(timer);
        timer = setTimeout(() => end(tooSlow()), patience);
        try {
          onAnswer(answer);
        } catch (error) {
          end(error);
        }
      };
      const fail = (error: Error) => end(worded(error));
      const end = (error: unknown) => {
        clearTimeout(timer);
        running.off('message', hear).off('error', fail);
        onStop = null;
        if (error === null) resolve();
        else reject(error);
      };
      onStop = () => end(new LinderoError('import.stopped', 'The import was ended.'));
      running.on('message', hear).on('error', fail);
      running.postMessage(request);
    });
  }

  return { read, stop };
}

function tooSlow(): LinderoError {
  return new LinderoError(
    'import.too-slow',
    'The article takes too long to read. Split it and import the parts.',
  );
}

function worded(error: Error): LinderoError {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? new LinderoError('import.too-much', 'The article needs too much memory. Split it and import the parts.')
    : new LinderoError('import.failed', `The article could not be compiled: ${error.message}`, {
        cause: error,
      });
}
