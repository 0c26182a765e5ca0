/** Marks that a terminal obeys, or that turn the order of letters: all but line breaks, tabs, and the return at an end, which the bar needs. */
const obeyed = /(?![\n\t])(?!^\r)(?!\r$)(?!\r\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text for a terminal, in which what a title or a file's name brings along is
 * seen and does nothing: it could rename the window, paint over what was said, or
 * fill the clipboard.
 */
export function visibleText(text: string): string {
  return text.replace(obeyed, (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`);
}
