/**
 * The one text that offsets count in: the byte order mark removed, line ends
 * made `\n`, halves of broken surrogate pairs (which no file can hold) replaced
 * by U+FFFD, and nothing else changed.
 */
export function normaliseText(raw: string): string {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
}
