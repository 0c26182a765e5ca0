import type { IncomingHttpHeaders } from 'node:http';
import type { WindowFile, WindowFiles } from '#main/hosts/window-files.ts';
import { httpPaths, windowKeyName } from '#shared/contract/transport.ts';
import type { Standing } from './connections.ts';
import type { Entry, Gate } from './gate.ts';

export type Refusal = {
  readonly kind: 'refusal';
  readonly status: number;
  readonly code: string;
  readonly message: string;
};

/** What is to be done with a request, decided before anything of its body is read. */
export type Verdict =
  | Refusal
  /** Came through the link: gets the cookie, and the page with the window's key. */
  | ({ readonly kind: 'entry' } & Entry)
  /** A person without the cookie; `again`: it may come when asked from a page of ours. */
  | { readonly kind: 'stranger'; readonly again: boolean }
  | { readonly kind: 'call' }
  | { readonly kind: 'events' }
  | { readonly kind: 'file'; readonly file: WindowFile; readonly immutable: boolean };

export type Guarded = { readonly origin: string; readonly gate: Gate; readonly files: WindowFiles };

type Request = {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
};

/** What a request shows of who sends it, whatever else is to be said against it. */
export function standingOf(headers: IncomingHttpHeaders, gate: Gate): Standing {
  if (gate.isKey(headers[windowKeyName])) return 'window';
  return gate.knows(headers.cookie) ? 'cookie' : 'stranger';
}

/**
 * Other programs, other users and every page in a browser can reach a port of
 * 127.0.0.1, so each request has to show that it is ours: the exact Host
 * (against DNS rebinding), the cookie of this launch, no sign of another site;
 * calls and events the window's key besides, and calls the exact Origin.
 */
export function judge(
  { method = '', url = '/', headers }: Request,
  { origin, gate, files }: Guarded,
): Verdict {
  const [path = '/', query = ''] = url.split('?', 2);
  if (`http://${headers.host}` !== origin) return refusal(403, 'wrong-host', 'This address is not mine.');
  if (!['GET', 'HEAD', 'POST'].includes(method)) {
    return refusal(405, 'method', 'Only GET, HEAD and POST are understood.');
  }
  const token = new URLSearchParams(query).get('token');
  if (path === '/' && method === 'GET' && token !== null) {
    const entry = gate.enter(token);
    return entry === null ? { kind: 'stranger', again: false } : { kind: 'entry', ...entry };
  }
  const isElsewhere = !['same-origin', 'none', undefined].includes(
    headers['sec-fetch-site'] as string | undefined,
  );
  if (!gate.knows(headers.cookie)) {
    // A link followed from another site comes without the cookie: SameSite=Strict
    // withholds it through the whole redirect. Asked again from our own page, it comes.
    if (path === '/' && method === 'GET') return { kind: 'stranger', again: isElsewhere && query === '' };
    return noSession;
  }
  if (isElsewhere) return refusal(403, 'cross-site', 'Another site may not ask this.');
  const isWindow = gate.isKey(headers[windowKeyName]);
  if (method === 'POST') return isWindow ? judgeCall(path, headers, origin) : noSession;
  if (path === `/${httpPaths.events}` && method === 'GET') return isWindow ? { kind: 'events' } : noSession;
  return judgeFile(path, files);
}

function judgeCall(path: string, headers: IncomingHttpHeaders, origin: string): Verdict {
  if (path !== `/${httpPaths.invoke}`) return refusal(404, 'not-found', 'There is nothing here.');
  if (headers.origin !== origin) return refusal(403, 'wrong-origin', 'Another page may not ask this.');
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '')) {
    return refusal(415, 'not-json', 'A call is sent as application/json.');
  }
  return { kind: 'call' };
}

function judgeFile(path: string, files: WindowFiles): Verdict {
  const file = files.get(path);
  if (file === undefined) return refusal(404, 'not-found', 'There is nothing here.');
  // Built files carry a hash of their content in their name.
  return { kind: 'file', file, immutable: path.startsWith('/assets/') };
}

const noSession = refusal(403, 'no-session', 'Open Lindero through the link that it printed.');

function refusal(status: number, what: string, message: string): Refusal {
  return { kind: 'refusal', status, code: `request.${what}`, message };
}
