/** Operating systems bound what a program is started with; no page of the web needs so much. */
export const longestOutsideAddress = 4_000;

/** An address of the web as a browser is given it, and so as it is shown: in letters of ASCII, with nothing in it that pretends. */
export type OutsideAddress = {
  readonly whole: string;
  readonly beforeHost: string;
  /** With the port, where there is one. Other scripts than Latin stand in their `xn--` form. */
  readonly host: string;
  readonly afterHost: string;
};

/**
 * What may be handed to the reader's own browser: pages of the web, without the
 * user name that makes one host look like another, and nothing that starts
 * another program. Null for everything else.
 */
export function readOutsideAddress(text: string): OutsideAddress | null {
  if (text.length > longestOutsideAddress || !URL.canParse(text)) return null;
  const { protocol, username, password, host, href } = new URL(text);
  if (!['https:', 'http:'].includes(protocol) || username !== '' || password !== '') return null;
  const beforeHost = `${protocol}//`;
  const afterHost = href.slice(beforeHost.length + host.length);
  if (href.length > longestOutsideAddress || href !== beforeHost + host + afterHost) return null;
  return { whole: href, beforeHost, host, afterHost };
}
