/** How a text begins, in one line, so that a person knows it again: so many letters at most. */
export function plainBeginning(text: string, most = 160): string {
  const letters = Array.from(
    text
      .slice(0, 4 * most)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
