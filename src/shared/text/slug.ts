/** Letters that have no decomposition, as people write them in plain ASCII. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Longest slug; headings and titles may be far longer than a name of a file or a link should be. */
const longest = 100;

/**
 * A name for links and files: lower-case ASCII letters and digits in words
 * joined by hyphens. A text without any of these gets a name from its
 * characters' hash, so that it is the same in every edition.
 */
export function slug(text: string): string {
  const words = text
    .slice(0, longest * 2)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+|['’‘ʼ]/gu, '')
    .replace(/[æœøßłđðþıħ]/g, (letter) => plainLetters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return words === '' ? `x-${hash(text)}` : words;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * Hands out names that are unique among those it has handed out: the second
 * `history` is `history-2`. Takes the same time for the ten-thousandth.
 */
export function createUniqueNames(taken: readonly string[] = []): (name: string) => string {
  const used = new Set(taken);
  const nextNumber = new Map<string, number>();
  return function unique(name) {
    let candidate = name;
    let number = nextNumber.get(name) ?? 2;
    while (used.has(candidate)) {
      candidate = `${name}-${number}`;
      number += 1;
    }
    nextNumber.set(name, number);
    used.add(candidate);
    return candidate;
  };
}
