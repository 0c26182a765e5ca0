import type { ServerResponse } from 'node:http';
import { httpHeaders } from '#main/hosts/content-security-policy.ts';
import type { Outcome } from '#shared/contract/errors.ts';
import { windowKeyName } from '#shared/contract/transport.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { Entry } from './gate.ts';

type Headers = Readonly<Record<string, string>>;

/** One whole answer, with the headers that every answer has. */
function answer(response: ServerResponse, status: number, body: string, headers: Headers = {}): void {
  response.writeHead(status, {
    ...httpHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

export function answerJson(response: ServerResponse, status: number, body: Outcome<unknown>): void {
  answer(response, status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** A refusal; the connection ends with it, because the rest of what was sent is not read. */
export function refuse(response: ServerResponse, status: number, error: Failure): void {
  answer(response, status, JSON.stringify({ ok: false, error }), {
    'Content-Type': 'application/json; charset=utf-8',
    Connection: 'close',
    ...(status === 405 ? { Allow: 'GET, HEAD, POST' } : {}),
  });
}

/** The window's page for who came through the link: with the cookie, and the key in its head. */
export function answerEntryPage(response: ServerResponse, page: string, { cookie, key }: Entry): void {
  const withKey = page.replace('</head>', `<meta name="${windowKeyName}" content="${key}"></head>`);
  answer(response, 200, withKey, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': cookie });
}

/** A page for people who come without the cookie. `again`: ask once more, now from this page itself. */
export function answerStrangerPage(response: ServerResponse, again: boolean): void {
  const refresh = again ? '<meta http-equiv="refresh" content="0;url=/?again">' : '';
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lindero</title>${refresh}</head>
<body><h1>Lindero</h1><p>This atlas opens only through its own link. Use the link that Lindero printed when it started; each start has a new one.</p></body></html>`;
  answer(response, 403, body, { 'Content-Type': 'text/html; charset=utf-8' });
}
