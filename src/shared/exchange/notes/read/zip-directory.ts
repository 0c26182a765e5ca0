/** Signatures, and where things stand in the records of a zip (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16). */
const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const localLength = 30;
const entryLength = 46;
const endLength = 22;
/** A comment is the only thing that may stand behind the directory. */
const longestComment = 0xffff;

export type ZipEntry = {
  readonly name: string;
  readonly isLocked: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** CRC-32 of the file as it was packed. */
  readonly sum: number;
  readonly packedBytes: number;
  /** Bytes that it says it becomes. */
  readonly bytes: number;
  /** Where its local header begins. */
  readonly offset: number;
};

/** The directory at the end of a zip; null where there is none, or where it leads out of the file. */
export function readZipDirectory(zip: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - endLength;
  const first = Math.max(0, end - longestComment);
  while (end >= first && view.getUint32(end, true) !== directoryEnd) end -= 1;
  if (end < first) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + entryLength <= end && view.getUint32(at, true) === directoryEntry) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: decodeName(zip.subarray(at + entryLength, at + entryLength + nameLength)),
      isLocked: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  // The count has 16 bits, and all of them set where it stands elsewhere (4.4.1.4).
  const count = view.getUint16(end + 10, true);
  return count === 0xffff || count === (entries.length & 0xffff) ? entries : null;
}

/** The packed bytes of an entry; null where they do not lie in the file. */
export function packedBytes(zip: Uint8Array, { offset, packedBytes: length }: ZipEntry): Uint8Array | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + localLength > zip.length || view.getUint32(offset, true) !== localHeader) return null;
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > zip.length ? null : zip.subarray(start, start + length);
}

/** UTF-8, as programs write it now, marked or not; else a letter a byte. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip, gzip and PNG have it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
