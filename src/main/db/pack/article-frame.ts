import { damaged } from './damaged.ts';

/** What the other tables are held against. */
export type ArticleFrame = {
  /** Throws `pack.damaged` unless the words stand at this code point of the article. */
  readonly checkWords: (what: string, start: number, words: string) => void;
  readonly sectionIds: ReadonlySet<string>;
  /** Blocks, and the headings, `<section id>.heading`. */
  readonly blockIds: ReadonlySet<string>;
};

/** Positions count from 0, without a gap. */
export function checkPositions(
  table: string,
  rows: readonly { readonly position: number }[],
  first = 0,
): void {
  const wrong = rows.findIndex(({ position }, index) => position !== index + first);
  if (wrong !== -1) throw damaged(`row ${wrong + 1} of its table “${table}” is out of order`);
}

export function checkUnique(table: string, ids: readonly string[]): void {
  if (new Set(ids).size < ids.length) throw damaged(`its table “${table}” has an id twice`);
}
