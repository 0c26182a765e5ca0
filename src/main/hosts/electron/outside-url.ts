/** The reader's own browser may be given pages of the web, and nothing that starts a program. */
export function isSafeOutside(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
