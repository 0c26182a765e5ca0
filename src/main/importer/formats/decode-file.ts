import { LinderoError } from '#shared/contract/errors.ts';
import type { Warning } from '#shared/models/edition.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { maximumFileBytes, type SourceFile, type TextFile } from './source-document.ts';

/**
 * Bytes → text, or a coded error: `article.too-large`, `article.empty`,
 * `article.binary`, `article.encoding`, `article.control-characters`, the last
 * two with the line. The byte order mark goes, CR and CRLF become `\n`,
 * nothing else changes.
 */
export function decodeFile(file: SourceFile): TextFile {
  checkSize(file.bytes.length);
  if (file.bytes.length === 0) throw emptyFile();
  const encoding = detectEncoding(file.bytes);
  if (encoding === 'unknown') throw undecodable(file.bytes, 'utf-8');
  const text = decode(file.bytes, encoding)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw emptyFile();
  checkControlCharacters(text);
  return { fileName: file.fileName, text, notes: encodingNotes(encoding) };
}

/** Throws `article.too-large`; callers that have only a path ask before they read. */
export function checkSize(bytes: number): void {
  if (bytes <= maximumFileBytes) return;
  const limit = Math.round(maximumFileBytes / 2 ** 20);
  throw new LinderoError(
    'article.too-large',
    `The file has ${Math.ceil(bytes / 2 ** 20)} MB; an article may have ${limit} MB. Split it and import the parts.`,
  );
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw undecodable(bytes, encoding);
  }
}

function emptyFile(): LinderoError {
  return new LinderoError('article.empty', 'The file is empty. Save the article again and import that file.');
}

function undecodable(bytes: Uint8Array, encoding: Encoding): LinderoError {
  return new LinderoError(
    'article.encoding',
    `The text cannot be read as ${encoding.toUpperCase()}. Save the file as UTF-8 and import it again.`,
    { line: lineOfFirstFault(bytes, encoding) },
  );
}

/** Halves the file until the first line that does not decode is found: about 25 decodings of ever shorter parts. */
function lineOfFirstFault(bytes: Uint8Array, encoding: Encoding): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // `stream` leaves a character that the cut divides for later, instead of refusing it.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const before = decoder.decode(bytes.subarray(0, good), { stream: true });
  return countLines(before);
}

function checkControlCharacters(text: string): void {
  const at = firstControlCharacter(text);
  if (at < 0) return;
  const line = countLines(text.slice(0, at));
  const codePoint = text.charCodeAt(at);
  if (codePoint === 0) {
    throw new LinderoError(
      'article.binary',
      'The file is not a text. Import the article as text, wikitext, MediaWiki XML or a saved page.',
      { line },
    );
  }
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new LinderoError(
    'article.control-characters',
    `The text contains the control character ${name}, which no article has. Remove it and import the file again.`,
    { line },
  );
}

/** Of C0 and DEL, text may hold tab, line feed and form feed. */
function firstControlCharacter(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 ? code !== 0x09 && code !== 0x0a && code !== 0x0c : code === 0x7f) return index;
  }
  return -1;
}

function countLines(text: string): number {
  let lines = 1;
  for (const _ of text.matchAll(/\r\n?|\n/g)) lines += 1;
  return lines;
}

function encodingNotes(encoding: Encoding): readonly Warning[] {
  if (encoding === 'utf-8') return [];
  const message =
    encoding === 'windows-1252'
      ? 'The file does not say its encoding; it was read as Windows-1252 (Latin-1).'
      : `The file was read as ${encoding.toUpperCase()}.`;
  return [{ code: 'encoding.not-utf-8', message, line: null }];
}
