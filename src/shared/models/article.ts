/**
 * An article as data. All offsets count Unicode code points in the article's
 * normalised text (`ArticleSource.text`: the source with its byte order mark
 * removed and line ends made `\n`, nothing else changed), because that is what
 * W3C selectors count and what survives any rendering.
 */

/** A run of text, and where in the normalised text it stands word for word. */
export type TextSpan = { readonly start: number; readonly text: string };

export type ListItem = TextSpan & {
  /** 0 for the outermost level. */
  readonly depth: number;
};

export type TableKind = 'comparison' | 'series' | 'other';

/** Cells are as the source has them: an empty string is a cell that the source leaves empty. */
export type Table = {
  readonly id: string;
  readonly kind: TableKind;
  readonly caption: TextSpan | null;
  readonly header: readonly TextSpan[];
  readonly rows: readonly (readonly TextSpan[])[];
  /** ISO 3166-1 code of the State that a column speaks of, by column; null where it speaks of none. */
  readonly columnCountries: readonly (string | null)[];
};

export type BlockContent =
  | { readonly kind: 'infobox'; readonly entries: readonly InfoboxEntry[] }
  | { readonly kind: 'paragraph'; readonly span: TextSpan }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly table: Table };

export type InfoboxEntry = {
  readonly key: string;
  readonly value: TextSpan;
  /** ISO 3166-1 code of the State whose fact this is, when it is one side's. */
  readonly country: string | null;
};

/** A block is the smallest part with an id of its own: a paragraph, a list, a table, the infobox. */
export type Block = BlockContent & {
  /** Stable within an edition and, for unchanged blocks, across editions: `<section id>.<number>`. */
  readonly id: string;
  readonly sectionId: string;
  /** First and one past the last code point in the normalised text; blocks and headings tile it without gaps. */
  readonly start: number;
  readonly end: number;
};

export type Section = {
  /** Slug of the heading, made unique by `-2`, `-3`, …; the lead is `lead`. */
  readonly id: string;
  /** 1 for the lead, 2 for `==`, 3 for `===`, … */
  readonly level: number;
  readonly title: string;
  /** Titles from the outermost section down to this one; empty for the lead. */
  readonly path: readonly string[];
  readonly parentId: string | null;
  /** Where the section's own heading line starts, and where the next heading (of any level) starts. */
  readonly start: number;
  readonly end: number;
  /** Where the heading's text stands; null for a lead without a title line. */
  readonly heading: TextSpan | null;
  readonly blocks: readonly Block[];
};

export type ArticleSource = {
  /** Which format it was read from: `plain`, `wikitext`, `html`, … */
  readonly format: string;
  readonly fileName: string;
  /** The text that all offsets count in. */
  readonly text: string;
  /** Length of `text` in code points. */
  readonly codePoints: number;
  /** Lower-case hexadecimal SHA-256 of the bytes that were imported. */
  readonly sha256: string;
};

/** One side of the relation, in title order. `iso2` is null where the title names no State. */
export type RelationSide = { readonly iso2: string | null; readonly name: string };

export type Article = {
  /** Slug of the title. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly sides: readonly RelationSide[];
  readonly source: ArticleSource;
  /** In reading order; the first is the lead. */
  readonly sections: readonly Section[];
};
