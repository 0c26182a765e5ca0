import { LinderoError } from '#shared/contract/errors.ts';
import { looksLikeWindows1252 } from './windows-1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | (string & {});

/** First bytes of what people drop by mistake, so that the message can say what the file is. */
const signatures = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a bzip2 archive', bytes: [0x42, 0x5a, 0x68] },
  { name: 'an XZ archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
] as const;

/** How much is looked at to tell UTF-16 from UTF-8 and text from binary. */
const sampleBytes = 64 * 1024;

/**
 * What the bytes are written in. `unknown`: neither Unicode nor surely
 * Windows-1252. Throws `article.binary` for what is no text at all.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | 'unknown' {
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) throw binary(known.name);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'unknown';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const withoutMark = utf16WithoutMark(bytes.subarray(0, sampleBytes));
  if (withoutMark !== null) return withoutMark;
  if (isUtf8(bytes)) return 'utf-8';
  const declared = declaredEncoding(bytes);
  if (declared !== null) return declared;
  return looksLikeWindows1252(bytes) ? 'windows-1252' : 'unknown';
}

/** The encoding that an HTML page or an XML file states in its first kilobyte; null when it states none that is known. */
function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.trimStart().startsWith('<')) return null;
  const label = /\b(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * Latin text in UTF-16 has a zero in nearly every second byte and, but for line
 * ends, in no other. Throws `article.binary` for zeroes strewn otherwise; a
 * single one is left to the check for control characters, which knows the line.
 */
function utf16WithoutMark(sample: Uint8Array): Encoding | null {
  const zeroes = countZeroes(sample);
  const pairs = sample.length / 2;
  // A handful of bytes shows nothing of the kind.
  if (zeroes.even + zeroes.odd > 0 && sample.length < 16) throw binary('a binary file');
  if (zeroes.odd > pairs * 0.4 && zeroes.even < pairs * 0.02) return 'utf-16le';
  if (zeroes.even > pairs * 0.4 && zeroes.odd < pairs * 0.02) return 'utf-16be';
  if (zeroes.even + zeroes.odd > Math.max(1, sample.length * 0.01)) throw binary('a binary file');
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function countZeroes(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function binary(what: string): LinderoError {
  return new LinderoError(
    'article.binary',
    `The file is ${what}, not a text. Import the article as text, wikitext, MediaWiki XML or a saved page.`,
  );
}
