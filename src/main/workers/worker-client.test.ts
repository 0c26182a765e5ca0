import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toFailure } from '#shared/contract/errors.ts';
import { createWorkerClient, type WorkerClient } from './worker-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'lindero-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that does with a file what its name says. */
const workerFile = join(folder, 'worker.mjs');
writeFileSync(
  workerFile,
  `import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ fileName }) => {
    if (fileName === 'hang') for (;;);
    if (fileName === 'leave') process.exit(0);
    if (fileName === 'late') setTimeout(() => { throw new Error('late'); }, 20);
    if (fileName === 'crash') throw new Error('broken');
    if (fileName === 'eat') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
    parentPort.postMessage({ kind: 'failed', name: fileName, error: { code: 'x', message: '' } });
    parentPort.postMessage({ kind: 'done' });
  });`,
);

type Client = WorkerClient<{ readonly fileName: string }, { readonly name: string }>;

function worker(patience = 60_000): Client {
  return createWorkerClient({ workerFile, patience, memory: 32 });
}

async function read(from: Client, fileName: string): Promise<string> {
  const names: string[] = [];
  try {
    await from.ask({ fileName }, ({ name }) => names.push(name));
    return names.join();
  } catch (error) {
    return toFailure(error).code;
  }
}

test.each([
  ['hang', 4000, 'import.too-slow'],
  ['crash', 60_000, 'import.failed'],
  ['leave', 60_000, 'import.failed'],
  ['eat', 60_000, 'import.too-much'],
])(
  'a file that makes the worker %s is a coded failure, and the next file is read',
  async (what, patience, code) => {
    const reader = worker(patience);
    expect(await read(reader, 'good')).toBe('good');
    expect(await read(reader, what)).toBe(code);
    expect(await read(reader, 'next')).toBe('next');
    await reader.stop();
  },
);

test('an import that is ended says so, and the worker can be used again', async () => {
  const reader = worker();
  const reading = read(reader, 'hang');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await reader.stop();
  expect(await reading).toBe('import.stopped');
  expect(await read(reader, 'good')).toBe('good');
  await reader.stop();
});

test('of two that ask at once the second waits, and neither hears what is meant for the other', async () => {
  const reader = worker();
  expect(await Promise.all(['one', 'crash', 'two'].map((name) => read(reader, name)))).toEqual([
    'one',
    'import.failed',
    'two',
  ]);
  await reader.stop();
});

test('a worker that fails after its answer harms nobody, and the next file is read', async () => {
  const reader = worker();
  expect(await read(reader, 'late')).toBe('late');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await read(reader, 'next')).toBe('next');
  await reader.stop();
});

test('once it is closed, what waits is ended and no worker is started', async () => {
  const reader = worker();
  const readings = ['hang', 'waits'].map((name) => read(reader, name));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await reader.close();
  expect(await Promise.all([...readings, read(reader, 'later')])).toEqual(Array(3).fill('import.stopped'));
});

test('an installation without the worker is a coded failure', async () => {
  const missing: Client = createWorkerClient({ workerFile: join(folder, 'missing.mjs') });
  expect(await read(missing, 'good')).toBe('import.failed');
});
