import { z } from 'zod';

/**
 * A state of the notebook as what differs from an earlier one: a line of JSON,
 * then the pages that changed, each as long as SQLite's own. A notebook of ten
 * thousand notes is saved in a hundredth of its size that way.
 */
const headerSchema = z.strictObject({
  /** Bytes of the whole state. */
  length: z.int().min(0),
  /** Numbers of the pages that follow, from 0, rising. */
  pages: z.array(z.int().min(0)),
});

const pageBytes = 4096;
const lineFeed = 10;

/** What has to be put over `base` for it to become `whole`. */
export function changedPages(base: Uint8Array, whole: Uint8Array): Uint8Array {
  const [before, after] = [asBuffer(base), asBuffer(whole)];
  const pages: number[] = [];
  for (let page = 0; page * pageBytes < after.length; page += 1) {
    const [start, end] = [page * pageBytes, Math.min((page + 1) * pageBytes, after.length)];
    if (end > before.length || after.compare(before, start, end, start, end) !== 0) pages.push(page);
  }
  const header = `${JSON.stringify({ length: after.length, pages })}\n`;
  return Buffer.concat([
    Buffer.from(header),
    ...pages.map((page) => after.subarray(page * pageBytes, (page + 1) * pageBytes)),
  ]);
}

/** Reads as much of a base as fits into `buffer`, from a position in it; answers with how many bytes there were. */
export type ReadBase = (buffer: Uint8Array, position: number) => number;

const pagesAtOnce = 64;

/**
 * Whether `changes` put over a base give `whole`: as applying them, without
 * holding all of the base in memory.
 */
export function givesBack(readBase: ReadBase, changes: Uint8Array, whole: Uint8Array): boolean {
  const [bytes, after] = [asBuffer(changes), asBuffer(whole)];
  const end = bytes.indexOf(lineFeed);
  const header = readHeader(bytes.toString('utf8', 0, Math.max(end, 0)));
  if (header?.length !== after.length) return false;
  const changed = new Set(header.pages);
  const buffer = Buffer.allocUnsafe(pagesAtOnce * pageBytes);
  let from = end + 1;
  for (let start = 0; start < after.length; start += buffer.length) {
    const read = readBase(buffer, start);
    for (let at = start; at < Math.min(start + buffer.length, after.length); at += pageBytes) {
      const stop = Math.min(at + pageBytes, after.length);
      if (changed.has(at / pageBytes)) {
        if (from + stop - at > bytes.length) return false;
        if (bytes.compare(after, at, stop, from, from + stop - at) !== 0) return false;
        from += stop - at;
      } else if (stop - start > read || buffer.compare(after, at, stop, at - start, stop - start) !== 0) {
        return false;
      }
    }
  }
  return from === bytes.length;
}

/** The state that `changes` makes of `base`; null when they are no such changes. */
export function applyPages(base: Uint8Array, changes: Uint8Array): Uint8Array | null {
  const bytes = asBuffer(changes);
  const end = bytes.indexOf(lineFeed);
  const header = readHeader(bytes.toString('utf8', 0, Math.max(end, 0)));
  if (header === null) return null;
  const whole = Buffer.alloc(header.length);
  whole.set(base.subarray(0, header.length));
  let from = end + 1;
  for (const page of header.pages) {
    const start = page * pageBytes;
    const size = Math.min(pageBytes, header.length - start);
    if (size <= 0 || from + size > bytes.length) return null;
    bytes.copy(whole, start, from, from + size);
    from += size;
  }
  return from === bytes.length ? whole : null;
}

function readHeader(line: string): z.infer<typeof headerSchema> | null {
  try {
    return headerSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
