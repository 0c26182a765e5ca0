/** Blocks that words stand in, or that gather such blocks into one whole. */
const directed: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li blockquote table pre'.split(' '));

/**
 * The `dir` of a note's block: nobody says in which direction a note is written,
 * so that its own first letter does. The outermost block has it, for `auto` looks
 * past a part with a `dir` of its own, and a quotation or table would be left without;
 * an item has it always, since it begins with words. What lies within goes by its own
 * letters through `unicode-bidi: plaintext`.
 */
export function blockDirection(tag: string, isWithin: boolean): 'auto' | undefined {
  return directed.has(tag) && (tag === 'li' || !isWithin) ? 'auto' : undefined;
}
