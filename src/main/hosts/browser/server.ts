import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CoreEventBus } from '#main/core-events.ts';
import type { Dispatch } from '#main/dispatch.ts';
import type { WindowFiles } from '#main/hosts/window-files.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import { maxRequestBytes } from '#shared/contract/transport.ts';
import { answerEntryPage, answerJson, answerStrangerPage, refuse } from './answers.ts';
import { type Connections, seatConnections, waitingRoom } from './connections.ts';
import { createEventStreams, type EventStreams } from './event-streams.ts';
import { createGate, type Entry } from './gate.ts';
import { type Guarded, judge, standingOf } from './guard.ts';
import { readInvokeMessage } from './read-body.ts';
import { sendFile } from './send-file.ts';

export type BrowserServer = {
  readonly origin: string;
  /** The link that opens the atlas, for people; good until the server stops. */
  readonly link: string;
  /** The same, good for one use, and the moment when it was used. */
  readonly linkForOnce: () => { readonly link: string; readonly used: Promise<void> };
  /** How many windows are open now. */
  readonly windowCount: () => number;
  /** Whether any window has been open since the start. */
  readonly hadWindow: () => boolean;
  readonly close: () => Promise<void>;
};

export type BrowserServerOptions = {
  readonly dispatch: Dispatch;
  readonly events: CoreEventBus;
  readonly files: WindowFiles;
  /** 0: any free port. */
  readonly port: number;
  /** What follows `#` in the links: where the window begins. */
  readonly fragment?: string;
  /** How long a client may take to send its headers, and its whole request, in milliseconds. */
  readonly patience?: { readonly headers: number; readonly request: number };
};

/** The core behind guarded HTTP on 127.0.0.1. Fails with `host.port-in-use` or `host.port-refused`. */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  const patience = options.patience ?? { headers: 10_000, request: 60_000 };
  const server = createServer({
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    // The window's own connection is not closed while the core is busy: what it sends meanwhile would be lost.
    keepAliveTimeout: 120_000,
    connectionsCheckingInterval: Math.min(2_000, patience.headers),
  });
  const connections = seatConnections(server);
  const port = await listen(server, options.port);
  const origin = `http://127.0.0.1:${port}`;
  const gate = createGate(port);
  const streams = createEventStreams(options.events);
  const guarded = { origin, gate, files: options.files };
  server.on('request', createRequestHandler(guarded, connections, options.dispatch, streams));
  const linkWith = (token: string) => `${origin}/?token=${token}${options.fragment ?? ''}`;
  return {
    origin,
    link: linkWith(gate.token),
    linkForOnce: () => {
      const { token, used } = gate.issueOnce();
      return { link: linkWith(token), used };
    },
    windowCount: streams.count,
    hadWindow: streams.hadOne,
    close: () =>
      new Promise((resolve) => {
        streams.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createRequestHandler(
  guarded: Guarded,
  connections: Connections,
  dispatch: Dispatch,
  streams: EventStreams,
) {
  return async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    connections.seat(request.socket, standingOf(request.headers, guarded.gate));
    const verdict = judge(request, guarded);
    switch (verdict.kind) {
      case 'refusal':
        refuse(response, verdict.status, { code: verdict.code, message: verdict.message });
        break;
      case 'entry':
        await serveEntry(response, guarded.files, verdict);
        break;
      case 'stranger':
        answerStrangerPage(response, verdict.again);
        break;
      case 'call':
        await serveCall(request, response, dispatch);
        break;
      case 'events':
        streams.add(response);
        break;
      case 'file':
        await sendFile(response, verdict.file, verdict.immutable);
        break;
    }
  };
}

/** The window's page, with its key: asked for with the cookie alone, the page has none. */
async function serveEntry(response: ServerResponse, files: WindowFiles, entry: Entry): Promise<void> {
  try {
    answerEntryPage(response, await readFile(files.get('/')?.path ?? '', 'utf8'), entry);
  } catch {
    refuse(response, 500, {
      code: 'install.file-missing',
      message: 'The page of the window is gone: run npm run build and start Lindero again.',
    });
  }
}

async function serveCall(
  request: IncomingMessage,
  response: ServerResponse,
  dispatch: Dispatch,
): Promise<void> {
  try {
    const { channel, request: payload } = await readInvokeMessage(request, maxRequestBytes);
    answerJson(response, 200, await dispatch(channel, payload));
  } catch (error) {
    const failure = toFailure(error);
    refuse(response, failure.code === 'request.too-large' ? 413 : 400, failure);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const [code, what] =
        cause.code === 'EADDRINUSE'
          ? ['host.port-in-use', 'is in use']
          : ['host.port-refused', `cannot be opened (${cause.code})`];
      const message = `Port ${port} ${what}. Choose another with --port N, or leave it out for any free one.`;
      reject(new LinderoError(code, message, { cause }));
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true, backlog: waitingRoom }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
