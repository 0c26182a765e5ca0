/** Around the name of a country that is shown by its flag alone, until it is known whether words say it too. */
export const flagStart = '\uE025';
export const flagEnd = '\uE026';

/** A flag says its country only where no words say it: alone in a cell, or "[flag] in [flag]". */
export function flagsAsText(text: string): string {
  if (!text.includes(flagStart)) return text;
  const flag = new RegExp(`${flagStart}([^${flagEnd}]*)${flagEnd}`, 'g');
  const words = text.replace(flag, ' ').replace(/\b(?:in|of|and|to|en|de|y)\b/gi, ' ');
  return text.replace(flag, /[\p{L}\p{N}]/u.test(words) ? ' ' : ' $1 ');
}

/** What is there and is not seen: soft hyphens, spaces of no width, marks and isolates of direction. Joiners stay: letters of Persian and of India need them. */
export const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Spaces made single, invisible characters removed, and the brackets closed that a left-out template emptied. */
export function tidy(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(/\(\s*[,;]\s*/g, '(')
    .replace(/\s*[,;]\s*\)/g, ')')
    .replace(/ ?\(\s*\)/g, '')
    .replace(/ ([,.;:)])(?=\s|$)/g, '$1')
    .trim();
}

/** "Mexico City", "(Embassy)" → "Mexico City (Embassy)"; "Cork", "Galway" → "Cork; Galway". */
export function joinLines(lines: readonly string[]): string {
  const filled = lines.filter((line) => line !== '');
  return filled
    .map((line, number) => {
      const before = filled[number - 1];
      if (before === undefined) return line;
      const sameSentence = /^[,;:–—(/-]$/.test(before.slice(-1)) || /^[(),;:–—]/.test(line);
      return `${sameSentence ? '' : ';'} ${line}`;
    })
    .join('');
}
