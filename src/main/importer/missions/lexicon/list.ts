/** Phrases between bars. */
export const list = (words: string): readonly string[] => words.split('|').map((word) => word.trim());
