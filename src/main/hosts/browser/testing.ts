import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCoreEventBus } from '#main/core-events.ts';
import { indexWindowFiles } from '#main/hosts/window-files.ts';
import { windowKeyName } from '#shared/contract/transport.ts';
import { type BrowserServer, type BrowserServerOptions, startBrowserServer } from './server.ts';

/** A window of three files beside a secret that must never be served. */
export function writeWindowFolder(): { readonly renderer: string; readonly world: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-window-'));
  const renderer = join(folder, 'renderer');
  const world = join(folder, 'world');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  mkdirSync(world);
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><head><title>Lindero</title></head>');
  writeFileSync(join(renderer, 'assets', 'index-abc.js'), 'export {};');
  writeFileSync(join(world, 'land.gz'), Buffer.from([0x1f, 0x8b, 8, 0]));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return { renderer, world };
}

export type RunningServer = BrowserServer & {
  readonly events: BrowserServerOptions['events'];
  /** What the dispatch was asked. */
  readonly asked: unknown[];
};

export async function startTestServer(options: Partial<BrowserServerOptions> = {}): Promise<RunningServer> {
  const asked: unknown[] = [];
  const events = createCoreEventBus();
  const server = await startBrowserServer({
    dispatch: async (channel, request) => {
      asked.push({ channel, request });
      return { ok: true, value: 'answered' };
    },
    events,
    files: indexWindowFiles(writeWindowFolder()),
    port: 0,
    ...options,
  });
  return { ...server, events, asked };
}

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Ask = {
  readonly method?: string;
  /** As sent: not normalised, as a browser would. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Sends just what it is told, which `fetch` would not. */
export function ask(
  origin: string,
  { method = 'GET', path = '/', headers = {}, body }: Ask,
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** What a session is asked with. */
export type Session = { readonly cookie: string; readonly key: string };

/** Comes in through the link, as a window does; both are empty for a link that opens nothing. */
export async function enter(server: BrowserServer, link = server.link): Promise<Session> {
  const { pathname, search } = new URL(link);
  const { headers, body } = await ask(server.origin, { path: pathname + search });
  return {
    cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '',
    key: new RegExp(`<meta name="${windowKeyName}" content="([^"]+)">`).exec(body)?.[1] ?? '',
  };
}
