/**
 * What wikitext and saved pages are read into before the plain form is
 * written. Text is clean: no markup, single spaces, `\n` only in paragraphs.
 */
export type FormatBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'infobox'; readonly entries: readonly InfoboxField[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly FormatListItem[] }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly (readonly string[])[] };

export type InfoboxField = { readonly key: string; readonly value: string };

/** `depth` is 0 for the outermost level. */
export type FormatListItem = { readonly depth: number; readonly text: string };
