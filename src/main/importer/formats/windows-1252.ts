/** The five bytes that Windows-1252 leaves undefined. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Punctuation and signs that Western prose uses: € ‚ „ … ‘ ’ “ ” • – — nbsp ¡ £ § © ª « ® ° ² ³ · º » ½ ¿ */
const usualSigns = new Set([
  0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xa1, 0xa3, 0xa7, 0xa9, 0xaa, 0xab,
  0xae, 0xb0, 0xb2, 0xb3, 0xb7, 0xba, 0xbb, 0xbd, 0xbf,
]);

/**
 * Whether bytes that are not UTF-8 are surely Western text in Windows-1252 (or
 * Latin-1, which is a part of it): accented letters stand single between plain
 * ones, in few places. Cyrillic, Greek or East Asian text in an old encoding
 * has runs of high bytes instead, and damaged UTF-8 has lead and trail bytes;
 * both are refused rather than guessed.
 */
export function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  let usual = 0;
  let single = 0;
  let utf8Pairs = 0;
  for (const [index, byte] of bytes.entries()) {
    if (isPlainLetter(byte)) letters += 1;
    if (byte < 0x80) continue;
    if (undefinedBytes.has(byte)) return false;
    high += 1;
    const before = bytes[index - 1] ?? 0;
    const after = bytes[index + 1] ?? 0;
    if (isAccentedLetter(byte) && (isPlainLetter(before) || isPlainLetter(after))) usual += 1;
    else if (usualSigns.has(byte)) usual += 1;
    if (before < 0x80 && after < 0x80) single += 1;
    if (byte >= 0xc2 && byte <= 0xf4 && after >= 0x80 && after <= 0xbf) utf8Pairs += 1;
  }
  return high * 5 < letters && usual >= high * 0.9 && single >= high * 0.8 && utf8Pairs < high * 0.3;
}

function isPlainLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isAccentedLetter(byte: number): boolean {
  return (
    (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) ||
    [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].includes(byte)
  );
}
