/** What no common file system, shell or Markdown link bears: separators, wildcards, control and direction marks. */
const unsafe = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Co}\\/:*?"<>|#^[\]%]|(?![\u200c\u200d])\p{Cf}/gu;
/** Names that Windows keeps for devices, whatever follows the dot. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
const longestInBytes = 160;

/** A text as the name of a file, in any script: readable, and possible on every system. */
export function safeFileName(text: string): string {
  const plain = text.slice(0, 1000).normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ');
  const name = trimmed(cutToBytes(trimmed(plain), longestInBytes));
  if (name === '') return 'note';
  return device.test(name) ? `_${name}` : name;
}

/** Windows drops dots and spaces at the end; a dot in front hides a file elsewhere. */
const trimmed = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/gu, '');

/** Whole characters as people see them, as many as fit. */
function cutToBytes(name: string, most: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > most) break;
    kept += segment;
  }
  return kept;
}

/**
 * Hands out file names that differ on every system, also where capitals and
 * ways of composing letters do not count: the second `Border` is `border 2`.
 */
export function createFileNames(): (text: string) => string {
  const used = new Set<string>();
  /** The last number that a name was given: a thousand notes of one title are not counted a thousand times. */
  const lastNumber = new Map<string, number>();
  return function unique(text) {
    const name = safeFileName(text);
    const key = keyOf(name);
    let candidate = name;
    let number = lastNumber.get(key) ?? 1;
    while (used.has(keyOf(candidate))) {
      number += 1;
      candidate = `${name} ${number}`;
    }
    lastNumber.set(key, number);
    used.add(keyOf(candidate));
    return candidate;
  };
}

const keyOf = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();
