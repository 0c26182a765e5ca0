/** The npm package `edtf` carries no types; the tests use this much of it. */
declare module 'edtf' {
  /** Throws when the text is no EDTF of that level. */
  export function parse(text: string, options: { readonly level: 0 | 1 | 2 }): unknown;
}
