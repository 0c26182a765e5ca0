import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { ImportFile } from '#shared/contract/library-channels.ts';
import type { ImportResult } from '#shared/models/library.ts';
import { type ChosenFile, importBatches, largestFile, toBase64 } from './import-batches.ts';

/** Files done, and the one that is read now. */
export type OnProgress = (done: number, current: string | null) => void;

/**
 * Sends files to the core in groups and gathers what became of each; what
 * cannot be read here (too large, a folder, gone) is a failed result like any
 * other. Aborting ends it after what is done. Never throws.
 */
export async function runImport(
  bridge: HostBridge,
  files: readonly ChosenFile[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly ImportResult[]> {
  const fitting = files.filter((file) => file.size <= largestFile);
  const results: ImportResult[] = files.filter((file) => file.size > largestFile).map(tooLarge);
  let before = results.length;
  for (const batch of importBatches(fitting)) {
    const start = before;
    before += batch.length;
    const ofBatch = signal.aborted
      ? batch.map(({ name }) => ({ kind: 'cancelled', name }) as const)
      : await importBatch(bridge, batch, signal, (done, current) => onProgress(start + done, current));
    for (const result of ofBatch) results.push(result);
  }
  return results;
}

async function importBatch(
  bridge: HostBridge,
  batch: readonly ChosenFile[],
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly ImportResult[]> {
  onProgress(0, batch[0]?.name ?? null);
  const importId = crypto.randomUUID();
  const read = await Promise.all(batch.map(readFile));
  const sent = read.flatMap((file) => ('base64' in file ? [file] : []));
  const unread = read.flatMap((file) => ('base64' in file ? [] : [file]));
  if (sent.length === 0) return unread;

  const cancel = () => void bridge.invoke('library.cancelImport', { importId });
  signal.addEventListener('abort', cancel, { once: true });
  const unsubscribe = bridge.subscribe('library.importProgress', (progress) => {
    if (progress.importId === importId) onProgress(unread.length + progress.done, progress.current);
  });
  const report = await bridge.invoke('library.import', { importId, files: sent });
  unsubscribe();
  signal.removeEventListener('abort', cancel);
  if (report.ok) return [...unread, ...report.value.results];
  return [...unread, ...sent.map(({ name }) => ({ kind: 'failed', name, error: report.error }) as const)];
}

async function readFile(file: ChosenFile): Promise<ImportFile | Extract<ImportResult, { kind: 'failed' }>> {
  const { name } = file;
  try {
    return { name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    return { kind: 'failed', name, error: { code: 'file.not-readable', message: String(error) } };
  }
}

function tooLarge({ name, size }: ChosenFile): ImportResult {
  const message = `${name} has ${Math.ceil(size / 2 ** 20)} MB; a file may have ${largestFile / 2 ** 20} MB.`;
  return { kind: 'failed', name, error: { code: 'article.too-large', message } };
}
