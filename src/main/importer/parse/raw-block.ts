import type { Range } from './lines.ts';

/** A block as the parser sees it, by UTF-16 index. `start` is the start of its first line. */
export type RawBlock = { readonly start: number } & (
  | { readonly kind: 'paragraph'; readonly span: Range }
  | { readonly kind: 'list'; readonly items: readonly RawItem[] }
  | { readonly kind: 'table'; readonly table: RawTable }
  | { readonly kind: 'infobox'; readonly entries: readonly RawEntry[] }
);

export type RawItem = { readonly depth: number; readonly span: Range };
export type RawEntry = { readonly key: string; readonly value: Range };
export type RawTable = { readonly caption: Range | null; readonly rows: readonly (readonly Range[])[] };

/** What a reader of one kind of block found: the block, and the number of the first line after it. */
export type ReadBlock = { readonly block: RawBlock; readonly nextLine: number };
