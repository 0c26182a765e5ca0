/** Two names that a title may be made of, with the words around them. */
export type TitleSplit = {
  readonly left: string;
  readonly right: string;
  /** How sure the mark between them separates two names: an en dash surest, a hyphen least. */
  readonly strength: number;
};

/** Marks and words that stand between two names, with their strength. */
const separators: readonly (readonly [RegExp, number])[] = [
  [/\s*[–—―−‒]\s*/g, 5],
  [/\s+-{1,2}\s+|\s*\/\s*|--/g, 4],
  [/\s+(?:and|with|&|y|e|con|vs\.?|versus)\s+/gi, 3],
  [/\s+(?:to|in|a|en)\s+/gi, 1],
  [/[-‐‑]/g, 2],
];

/** Longest title that is looked at: no pair of names needs more. */
const longestTitle = 300;

/** Every way to cut a title in two, at every mark: "Guinea-Bissau-Senegal" can be cut at two. */
export const splitTitle = (title: string): readonly TitleSplit[] => splitAt(title, separators);

/** "chad_niger_relations": a file's name has often lost its dash. Only two States on either side say that it had one. */
export const splitBetweenWords = (title: string): readonly TitleSplit[] => splitAt(title, [[/\s+/g, 0]]);

function splitAt(title: string, at: typeof separators): readonly TitleSplit[] {
  const text = title.slice(0, longestTitle);
  return at.flatMap(([pattern, strength]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const left = text.slice(0, match.index).trim();
      const right = text.slice(match.index + match[0].length).trim();
      return left === '' || right === '' ? [] : [{ left, right, strength }];
    }),
  );
}
