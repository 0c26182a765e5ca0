/** "US", "U.S.", "TX", "NATO", "Calif.": letters for words, which cities are not written with. */
export const isAbbreviation = (text: string): boolean =>
  /^(?:\p{Lu}\.?){2,6}$/u.test(text) || (text.length <= 6 && text.endsWith('.'));
