import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may speak to this server: whoever came through its own link. The token in
 * the link is made anew at every launch and is exchanged at once, so that it
 * stays in no address bar, for a cookie, which opens the window's files, and
 * for the window's key, which no cookie carries and calls and events need besides:
 * browsers send a cookie of 127.0.0.1 to every port of it, whoever listens there.
 */
export type Gate = {
  /** The token of the link that people are shown; good until the server stops. */
  readonly token: string;
  /** A token that opens once, and the moment when it did. */
  readonly issueOnce: () => { readonly token: string; readonly used: Promise<void> };
  /** What a good token is exchanged for; null for any other. */
  readonly enter: (token: string) => Entry | null;
  /** Whether a Cookie header carries this launch's cookie. */
  readonly knows: (cookieHeader: string | undefined) => boolean;
  /** Whether that is the key of a window of this launch. */
  readonly isKey: (candidate: string | string[] | undefined) => boolean;
};

export type Entry = {
  /** The value of Set-Cookie. */
  readonly cookie: string;
  /** What the window says with its calls. */
  readonly key: string;
};

/** Cookies do not tell ports apart, so the name does. */
export function createGate(port: number): Gate {
  const token = secret();
  const session = secret();
  const key = secret();
  const cookieName = `lindero-${port}`;
  const single = new Map<string, () => void>();

  function isGood(candidate: string): boolean {
    const use = single.get(candidate);
    single.delete(candidate);
    use?.();
    return use !== undefined || equal(candidate, token);
  }

  return {
    token,
    issueOnce: () => {
      const once = secret();
      const used = new Promise<void>((resolve) => single.set(once, resolve));
      return { token: once, used };
    },
    enter: (candidate) =>
      isGood(candidate)
        ? { cookie: `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`, key }
        : null,
    isKey: (candidate) => typeof candidate === 'string' && equal(candidate, key),
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
