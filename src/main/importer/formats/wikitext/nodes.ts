/** Wikitext cut into what encloses something and what does not. Offsets are UTF-16 units of the scanned text. */
export type WikiNode =
  | { readonly kind: 'text'; readonly text: string }
  /** `{{name|part|key=part}}`; `parts[0]` is the name. */
  | { readonly kind: 'template'; readonly parts: readonly (readonly WikiNode[])[]; readonly offset: number }
  /** `[[target|part|part]]`; `parts[0]` is the target. */
  | { readonly kind: 'link'; readonly parts: readonly (readonly WikiNode[])[]; readonly offset: number }
  /** An extension tag whose content is not wikitext, or not at once: `<ref>`, `<gallery>`, `<nowiki>`. */
  | { readonly kind: 'tag'; readonly name: string; readonly content: string; readonly offset: number };

export type ScannedWikitext = {
  readonly nodes: readonly WikiNode[];
  /** Where brackets were opened and never closed; they stay in the text as they are. */
  readonly unclosed: readonly number[];
  /** Offsets of references that are not closed before the next chapter. */
  readonly openNotes: readonly number[];
};
