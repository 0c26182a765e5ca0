/** A text of at most so many letters, with … for what was left out. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line.slice(0, 4 * most));
  return letters.length <= most && line.length <= 4 * most ? line : `${letters.slice(0, most - 1).join('')}…`;
}
