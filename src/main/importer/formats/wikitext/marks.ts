/**
 * Private-use characters that stand, between expanding templates and reading
 * blocks, for what must not be taken for markup. They never leave this folder,
 * and the source's own are removed first.
 */
const literals = `[]{}|*#;:='<>&-_\n!`;
const firstLiteral = 0xe000;

export const captionStart = '\uE020';
export const captionEnd = '\uE021';
export const lineBreak = '\uE022';
export const infoboxStart = '\uE023';
export const infoboxEnd = '\uE024';

/** Text that is only text: what `<nowiki>` holds, or a character that a template stands for. */
export function asLiteral(text: string): string {
  return text.replace(/[[\]{}|*#;:='<>&\-_\n!]/g, (character) =>
    String.fromCharCode(firstLiteral + literals.indexOf(character)),
  );
}

export function restoreLiterals(text: string): string {
  return text.replace(/[\uE000-\uE01F]/g, (mark) => literals[mark.charCodeAt(0) - firstLiteral] ?? '');
}

export function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE02F]/g, '');
}
