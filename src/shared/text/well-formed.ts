const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with each half of a surrogate pair that stands alone replaced: no UTF-8, XML or address can hold one. */
export function wellFormed(text: string): string {
  return text.replace(halves, '\ufffd');
}
