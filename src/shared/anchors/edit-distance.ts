/**
 * Levenshtein distance of two short strings, divided by the longer length and
 * taken from 1: 1 for equal, 0 for nothing in common. Two empty strings are equal.
 */
export function similarity(first: string, second: string): number {
  const longer = Math.max(first.length, second.length);
  if (longer === 0) return 1;
  if (first === second) return 1;
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (first[row - 1] === second[column - 1] ? 0 : 1);
      current[column] = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return 1 - (previous[second.length] ?? longer) / longer;
}
