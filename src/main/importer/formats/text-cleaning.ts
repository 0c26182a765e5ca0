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

/** Spaces made single, invisible characters removed, and the brackets closed that a left-out template emptied. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
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
