import { join } from 'node:path';
import type { ApplicationFolders } from '#main/application-folders.ts';
import type {
  ImportWorkerAnswer,
  ImportWorkerData,
  ImportWorkerRequest,
} from '#main/importer/import-worker-messages.ts';
import { createWorkerClient, type WorkerClient, type WorkerDone } from '#main/workers/worker-client.ts';

export type ArticleAnswer = Exclude<ImportWorkerAnswer, WorkerDone>;

/** Compiles articles beside the core, file by file: each article of one, or what is wrong with it, is an answer. */
export type ImportWorker = WorkerClient<ImportWorkerRequest, ArticleAnswer>;

/** `patience`: how long it may go without an answer, in milliseconds, where that is not as long as usual. */
export function createImportWorker(
  { workers, world }: Pick<ApplicationFolders, 'workers' | 'world'>,
  patience?: number,
): ImportWorker {
  const workerData: ImportWorkerData = { worldFolder: world };
  const workerFile = join(workers, 'import-worker.js');
  return createWorkerClient({ workerFile, workerData, ...(patience === undefined ? {} : { patience }) });
}
