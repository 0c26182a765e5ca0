/** Characters that are shown before the first difference: enough to see where it is. */
const before = 80;

/** Of two texts where they differ, from a little before it, at most so many characters of each. */
export function differingWords(one: string, other: string, most = 2000): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  const from = same <= before ? 0 : same - before;
  const shown = (text: string) =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + most)}${text.length > from + most ? '…' : ''}`;
  return [shown(one), shown(other)];
}
