import type { ImportWorkerRequest } from '#main/importer/import-worker-messages.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { ImportProgress, ImportReport, ImportResult } from '#shared/models/library.ts';
import type { ArticleAnswer, ImportWorker } from './import-worker-client.ts';

export type Imports = {
  /** Imports files one after another. One that cannot be read does not stop the others. */
  readonly run: (importId: string, files: readonly ImportWorkerRequest[]) => Promise<ImportReport>;
  /** False when there is no such import any more. */
  readonly cancel: (importId: string) => boolean;
  readonly close: () => Promise<void>;
};

export type ImportsOptions = {
  readonly worker: ImportWorker;
  /** Takes an article that was compiled into the library. */
  readonly keep: (article: Extract<ArticleAnswer, { readonly kind: 'article' }>) => Promise<ImportResult>;
  readonly onProgress: (progress: ImportProgress) => void;
};

/** Runs imports, one at a time; a second one waits for the first. */
export function createImports(options: ImportsOptions): Imports {
  const { worker } = options;
  const cancelled = new Set<string>();
  const waiting = new Set<string>();
  let running: string | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function runNow(importId: string, files: readonly ImportWorkerRequest[]): Promise<ImportReport> {
    running = importId;
    const results: ImportResult[] = [];
    try {
      for (const [done, file] of files.entries()) {
        const { fileName } = file;
        options.onProgress({ importId, done, total: files.length, current: fileName });
        const ofFile = cancelled.has(importId) ? [] : await importFile(file);
        const wasCancelled = cancelled.has(importId);
        for (const result of ofFile) results.push(result);
        if (wasCancelled) results.push({ kind: 'cancelled', name: fileName });
      }
      options.onProgress({ importId, done: files.length, total: files.length, current: null });
    } finally {
      running = null;
      cancelled.delete(importId);
    }
    return { results };
  }

  async function importFile(file: ImportWorkerRequest): Promise<readonly ImportResult[]> {
    const results: Promise<ImportResult>[] = [];
    let before: Promise<unknown> = Promise.resolve();
    const take = (answer: ArticleAnswer) => {
      // One after another: a file may hold two editions of one article.
      const result = before.then(() => resultOf(answer));
      before = result;
      results.push(result);
    };
    try {
      await worker.ask(file, take);
    } catch (error) {
      const failure = toFailure(error);
      const stopped = failure.code === 'import.stopped';
      if (!stopped) results.push(Promise.resolve({ kind: 'failed', name: file.fileName, error: failure }));
    }
    return Promise.all(results);
  }

  async function resultOf(answer: ArticleAnswer): Promise<ImportResult> {
    if (answer.kind === 'failed') return answer;
    try {
      return await options.keep(answer);
    } catch (error) {
      return { kind: 'failed', name: answer.name, error: toFailure(error) };
    }
  }

  return {
    run(importId, files) {
      if (running === importId || waiting.has(importId)) {
        throw new LinderoError('import.twice', 'An import of this name is under way.');
      }
      waiting.add(importId);
      const turn = queue.then(() => {
        waiting.delete(importId);
        return runNow(importId, files);
      });
      queue = turn.catch(() => {});
      return turn;
    },
    cancel(importId) {
      if (running !== importId && !waiting.has(importId)) return false;
      cancelled.add(importId);
      if (running === importId) void worker.stop();
      return true;
    },
    close: () => worker.close(),
  };
}
