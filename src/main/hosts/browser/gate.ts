import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may speak to this server: whoever came through its own link. The token in
 * the link is made anew at every launch and is exchanged for a cookie at once,
 * so that it stays in no address bar and no history.
 */
export type Gate = {
  /** The token of the link that people are shown; good until the server stops. */
  readonly token: string;
  /** A token that opens once, for a command line that other users of the machine can read. */
  readonly issueOnce: () => string;
  /** The value of Set-Cookie for a good token; null for any other. */
  readonly enter: (token: string) => string | null;
  /** Whether a Cookie header carries this launch's cookie. */
  readonly knows: (cookieHeader: string | undefined) => boolean;
};

/** Cookies do not tell ports apart, so the name does. */
export function createGate(port: number): Gate {
  const token = secret();
  const session = secret();
  const cookieName = `lindero-${port}`;
  const single = new Set<string>();
  return {
    token,
    issueOnce: () => {
      const once = secret();
      single.add(once);
      return once;
    },
    enter: (candidate) =>
      single.delete(candidate) || equal(candidate, token)
        ? `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
        : null,
    knows: (cookieHeader) =>
      (cookieHeader ?? '').split(';').some((pair) => {
        const [name, value] = pair.trim().split('=', 2);
        return name === cookieName && equal(value ?? '', session);
      }),
  };
}

/** 256 bits, in letters that need no escaping in a URL or a cookie. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that tells nothing about where they differ. */
function equal(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
