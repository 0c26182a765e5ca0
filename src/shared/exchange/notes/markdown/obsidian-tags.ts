/**
 * A tag as Obsidian and its like accept it: letters, digits, `_`, `-` and `/`,
 * not digits alone. `state visit` becomes `state-visit`.
 */
export function toObsidianTag(tag: string): string {
  const plain = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (plain === '') return 'tag';
  return /^[\p{N}/-]+$/u.test(plain) ? `_${plain}` : plain;
}

/** Tags of a file, with each that stands as it was exported given back its own words. */
export function fromObsidianTags(tags: readonly string[], exported: readonly string[]): readonly string[] {
  const known = new Set(exported.map(toObsidianTag));
  if (known.size === new Set(tags).size && tags.every((tag) => known.has(tag))) return exported;
  return tags.map((tag) => exported.find((each) => toObsidianTag(each) === tag) ?? tag);
}
