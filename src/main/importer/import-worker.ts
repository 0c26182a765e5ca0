import { parentPort, workerData } from 'node:worker_threads';
import { checkPackSize } from '#main/db/pack/limits.ts';
import { looksLikePack, readPackContents } from '#main/db/pack/read-pack.ts';
import { writePack } from '#main/db/pack/write-pack.ts';
import { readInputFile } from '#main/files/read-input-file.ts';
import { openWorld } from '#main/world/open-world.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { compileEachArticle } from './compile-article.ts';
import type { ImportWorkerAnswer, ImportWorkerData, ImportWorkerRequest } from './import-worker-messages.ts';

// Compiles articles beside the window's own thread, so that an import never
// makes the atlas wait, and can be ended at any time.

const { worldFolder } = workerData as ImportWorkerData;
const world = openWorld(worldFolder);
// A failure to open it is an answer to the first file, not the end of the worker.
world.catch(() => {});

let queue: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: ImportWorkerRequest) => {
  queue = queue.then(() => read(request));
});

async function read(request: ImportWorkerRequest): Promise<void> {
  try {
    // An article's own limit is lower, and asked when its file is decoded.
    const bytes = 'path' in request ? readInputFile(request.path, checkPackSize) : request.bytes;
    if (looksLikePack(bytes)) await readPackFile(request.fileName, bytes);
    else await compile(request.fileName, bytes);
  } catch (error) {
    answer({ kind: 'failed', name: request.fileName, error: toFailure(error) });
  }
  answer({ kind: 'done' });
}

async function readPackFile(name: string, pack: Uint8Array): Promise<void> {
  const { edition, importerVersion } = await readPackContents(pack);
  answer({ kind: 'article', name, edition, importerVersion, pack, wasPack: true });
}

async function compile(fileName: string, bytes: Uint8Array): Promise<void> {
  const opened = await world;
  for (const { name, compile: compileOne } of compileEachArticle({ fileName, bytes }, opened)) {
    try {
      const contents = compileOne();
      const { edition, importerVersion } = contents;
      answer({
        kind: 'article',
        name,
        edition,
        importerVersion,
        pack: await writePack(contents),
        wasPack: false,
      });
    } catch (error) {
      answer({ kind: 'failed', name, error: toFailure(error) });
    }
  }
}

function answer(message: ImportWorkerAnswer): void {
  parentPort?.postMessage(message);
}
