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

export function createImportWorker({
  workers,
  world,
}: Pick<ApplicationFolders, 'workers' | 'world'>): ImportWorker {
  const workerData: ImportWorkerData = { worldFolder: world };
  return createWorkerClient({ workerFile: join(workers, 'import-worker.js'), workerData });
}
