import { createHash } from 'node:crypto';

/** A UUID (version 8, RFC 9562) from a text's SHA-256: the same for the same text, on every machine. */
export function contentId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = (8 + (Number.parseInt(hex[16] ?? '0', 16) % 4)).toString(16);
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
