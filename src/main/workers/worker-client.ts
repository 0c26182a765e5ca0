import { Worker } from 'node:worker_threads';
import { LinderoError } from '#shared/contract/errors.ts';

/** The last answer to a request. */
export type WorkerDone = { readonly kind: 'done' };

export type WorkerClient<Request, Answer> = {
  /**
   * Hands over one request; every answer to it goes to `onAnswer` in order. One
   * request at a time, the next ones wait. Rejects with `import.too-slow`,
   * `import.too-much` or `import.stopped` when the worker ended, which then starts anew.
   */
  readonly ask: (request: Request, onAnswer: (answer: Answer) => void) => Promise<void>;
  /** Ends what it is doing now. */
  readonly stop: () => Promise<void>;
  /** Ends for good: what waits or comes later is `import.stopped`, and no worker is started for it. */
  readonly close: () => Promise<void>;
};

export type WorkerClientOptions = {
  /** The worker as it is built. It answers each request, at last with `done`. */
  readonly workerFile: string;
  /** What it is started with. */
  readonly workerData?: unknown;
  /** How long it may go without an answer, in milliseconds, once it runs. */
  readonly patience?: number;
  /** How much memory it may take, in megabytes. */
  readonly memory?: number;
};

/** How long a worker with nothing to do is kept: opening what it needs takes it half a second. */
const idleMilliseconds = 60_000;

/** How long a worker may take to run at all, in milliseconds: on a busy machine that says nothing about the file. */
const startMilliseconds = 120_000;

/** A worker that reads what comes from outside beside the core: started with the first request, ended when it is idle. */
export function createWorkerClient<Request, Answer>(
  options: WorkerClientOptions,
): WorkerClient<Request, Answer> {
  const { patience = 120_000, memory = 1536 } = options;
  let worker: Worker | null = null;
  let isRunning = false;
  let idle: NodeJS.Timeout | undefined;
  let onStop: (() => void) | null = null;
  let isClosed = false;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(options.workerFile, {
      workerData: options.workerData,
      // What the host was started with (a debugger, a test's hooks) is not meant for it.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    started.unref();
    isRunning = false;
    started.once('online', () => {
      if (worker === started) isRunning = true;
    });
    // One that fails while nobody asks it anything is no fault of the core: the next request starts another.
    started.on('error', () => {});
    started.on('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  }

  async function stop(): Promise<void> {
    const ending = worker;
    worker = null;
    clearTimeout(idle);
    onStop?.();
    await ending?.terminate();
  }

  async function askNow(request: Request, onAnswer: (answer: Answer) => void): Promise<void> {
    if (isClosed) throw stopped();
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

  function converse(running: Worker, request: Request, onAnswer: (answer: Answer) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const wait = (milliseconds: number) => setTimeout(() => end(tooSlow()), milliseconds);
      let timer = wait(isRunning ? patience : Math.max(patience, startMilliseconds));
      const begin = () => {
        clearTimeout(timer);
        timer = wait(patience);
      };
      const hear = (answer: Answer | WorkerDone) => {
        if (isDone(answer)) return end(null);
        begin();
        try {
          onAnswer(answer);
        } catch (error) {
          end(error);
        }
      };
      const fail = (error: Error) => end(worded(error));
      const gone = () => fail(new Error('the program that reads it ended'));
      const end = (error: unknown) => {
        clearTimeout(timer);
        running.off('online', begin).off('message', hear).off('error', fail).off('exit', gone);
        onStop = null;
        if (error === null) resolve();
        else reject(error);
      };
      onStop = () => end(stopped());
      running.on('online', begin).on('message', hear).on('error', fail).on('exit', gone);
      running.postMessage(request);
    });
  }

  return {
    ask(request, onAnswer) {
      const turn = queue.then(() => askNow(request, onAnswer));
      queue = turn.catch(() => {});
      return turn;
    },
    stop,
    close() {
      isClosed = true;
      return stop();
    },
  };
}

function isDone(answer: unknown): answer is WorkerDone {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'done';
}

function stopped(): LinderoError {
  return new LinderoError('import.stopped', 'The import was ended.');
}

function tooSlow(): LinderoError {
  return new LinderoError(
    'import.too-slow',
    'The file takes too long to read. Split it and import the parts.',
  );
}

function worded(error: Error): LinderoError {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? new LinderoError('import.too-much', 'The file needs too much memory. Split it and import the parts.')
    : new LinderoError('import.failed', `The file could not be read: ${error.message}`, {
        cause: error,
      });
}
