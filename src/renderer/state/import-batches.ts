/** Of a file that a person chose or dropped, what an import needs: a `File` is one. */
export type ChosenFile = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

/** The core refuses larger ones (`article.too-large`); they are not even read. */
export const largestFile = 40 * 1024 * 1024;

/** As base64, this much fits into one request with room to spare. */
const largestBatch = 42 * 1024 * 1024;
const mostFiles = 100;

/** Files in the order given, in groups that fit into one request each. */
export function importBatches<Chosen extends Pick<ChosenFile, 'size'>>(
  files: readonly Chosen[],
): readonly (readonly Chosen[])[] {
  const batches: Chosen[][] = [];
  let room = 0;
  for (const file of files) {
    const last = batches.at(-1);
    if (last === undefined || file.size > room || last.length >= mostFiles) {
      batches.push([file]);
      room = largestBatch - file.size;
    } else {
      last.push(file);
      room -= file.size;
    }
  }
  return batches;
}

/** Bytes as base64, in steps that the call stack bears. */
export function toBase64(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
}
