/** Signatures, and where things stand in the records of a zip (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16). */
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
const endLength = 22;
const entryLength = 46;

/**
 * The CRC-32 that an archive's directory says each file had when it was packed,
 * by the file's name. The library that unpacks does not look at them. Names
 * that are not ASCII and not marked as UTF-8 are left out.
 */
export function checkSums(zip: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const sums = new Map<string, number>();
  let end = zip.length - endLength;
  while (end >= 0 && view.getUint32(end, true) !== directoryEnd) end -= 1;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + entryLength <= zip.length && view.getUint32(at, true) === directoryEntry) {
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.subarray(at + entryLength, at + entryLength + nameLength);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    if (isUtf8 || name.every((byte) => byte < 0x80))
      sums.set(new TextDecoder().decode(name), view.getUint32(at + 16, true));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
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
