import { expect, test } from 'vitest';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { ImportFile } from '#shared/contract/library-channels.ts';
import { type ChosenFile, importBatches, largestFile, toBase64 } from './import-batches.ts';
import { runImport } from './run-import.ts';

const mega = 1024 * 1024;

function file(name: string, text = 'x', size = text.length): ChosenFile {
  return { name, size, arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer };
}

/** A core that imports every file; `sent` has the names of each request. */
function core(onImport: () => void = () => {}) {
  const sent: string[][] = [];
  const cancelled: string[] = [];
  const invoke = async (channel: string, request: { importId: string; files: ImportFile[] }) => {
    if (channel === 'library.cancelImport') return cancelled.push(request.importId);
    sent.push(request.files.map(({ name }) => name));
    onImport();
    const results = request.files.map(({ name }) => ({ kind: 'unchanged', name }));
    return { ok: true, value: { results } };
  };
  const bridge = { host: 'browser', invoke, subscribe: () => () => {} } as unknown as HostBridge;
  return { bridge, sent, cancelled };
}

test('files go in groups that fit into one request, in order', () => {
  const sizes = [30 * mega, 20 * mega, 1, 1];
  expect(importBatches(sizes.map((size) => ({ size }))).map((batch) => batch.length)).toEqual([1, 3]);
  expect(importBatches(Array.from({ length: 250 }, () => ({ size: 1 }))).length).toBe(3);
  expect(importBatches([])).toEqual([]);
});

test('bytes are sent as they are', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  expect(Buffer.from(toBase64(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
});

test('what is too large or cannot be read is reported without being sent, and the rest is imported', async () => {
  const { bridge, sent } = core();
  const folder = { ...file('folder'), arrayBuffer: () => Promise.reject(new Error('is a folder')) };
  const files = [file('huge', '', largestFile + 1), folder, file('good')];
  const results = await runImport(bridge, files, new AbortController().signal, () => {});
  expect(sent).toEqual([['good']]);
  expect(
    results.map((result) => [result.name, result.kind === 'failed' ? result.error.code : result.kind]),
  ).toEqual([
    ['huge', 'article.too-large'],
    ['folder', 'file.not-readable'],
    ['good', 'unchanged'],
  ]);
});

test('cancelling ends the group that is under way and sends no other', async () => {
  const abort = new AbortController();
  const { bridge, sent, cancelled } = core(() => abort.abort());
  const files = [file('a', 'x', 30 * mega), file('b', 'x', 30 * mega)];
  const results = await runImport(bridge, files, abort.signal, () => {});
  expect(sent).toEqual([['a']]);
  expect(cancelled.length).toBe(1);
  expect(results.at(-1)).toEqual({ kind: 'cancelled', name: 'b' });
});

test('a core that does not answer leaves a report and no exception', async () => {
  const error = { code: 'host.unreachable', message: 'gone' };
  const bridge = {
    host: 'browser',
    invoke: async () => ({ ok: false, error }),
    subscribe: () => () => {},
  } as unknown as HostBridge;
  const results = await runImport(bridge, [file('a')], new AbortController().signal, () => {});
  expect(results).toEqual([{ kind: 'failed', name: 'a', error }]);
});
