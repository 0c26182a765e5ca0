import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { securityHeaders } from '#main/hosts/content-security-policy.ts';
import type { WindowFiles } from '#main/hosts/window-files.ts';

const scheme = 'lindero-app';
const host = 'atlas';

/** The one origin that a window of ours ever has. Not the scheme of `lindero://` links, which anyone may use. */
export const applicationOrigin = `${scheme}://${host}`;

/** Has to be called before Electron is ready. */
export function registerApplicationScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Whether a URL lies in our own origin. Node's URL knows no origin for schemes of one's own. */
export function isOwnUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === `${scheme}:` && new URL(text).host === host;
}

/** Serves the window's files, and nothing else, to the window. */
export function setupApplicationScheme(files: WindowFiles): void {
  protocol.handle(scheme, async (request) => {
    const page = isOwnUrl(request.url) ? printed.get(new URL(request.url).pathname) : undefined;
    if (page !== undefined)
      return new Response(page, { headers: { ...printHeaders, 'Content-Type': 'text/html; charset=utf-8' } });
    const file = isOwnUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (request.method !== 'GET' || file === undefined) return respond('There is nothing here.', 404);
    const bytes = await readFile(file.path).catch(() => null);
    if (bytes === null) return respond(`The file ${file.path} is gone.`, 500);
    return new Response(bytes, { headers: { ...securityHeaders, 'Content-Type': file.contentType } });
  });
}

/** Pages that are printed, by their path, for as long as that takes. */
const printed = new Map<string, string>();
/** They look as they say themselves and do nothing. */
const printHeaders = {
  ...securityHeaders,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
};

/** Serves a page that is to be printed; `end` takes it away again. */
export function servePrintedPage(html: string): { readonly url: string; readonly end: () => void } {
  const path = `/print/${randomUUID()}`;
  printed.set(path, html);
  return { url: applicationOrigin + path, end: () => void printed.delete(path) };
}

/** Serves one page in place of everything. */
export function serveOnly(page: string): void {
  if (protocol.isProtocolHandled(scheme)) protocol.unhandle(scheme);
  protocol.handle(scheme, () => respond(page, 200, 'text/html; charset=utf-8'));
}

function respond(text: string, status: number, contentType = 'text/plain; charset=utf-8'): Response {
  return new Response(text, { status, headers: { ...securityHeaders, 'Content-Type': contentType } });
}
