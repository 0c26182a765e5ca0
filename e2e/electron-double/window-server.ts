import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toApplicationUrl } from './origins.ts';
import { handlerOf } from './protocol.ts';
import { record } from './record.ts';
import { mayRequest } from './session.ts';

/** Answers Chromium's requests to the application's origin from the application's own protocol handler. */
export function startWindowServer(): Promise<number> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error) => {
      record('protocol-handler-failed', { error: String(error) });
      response.destroy();
    });
  });
  server.unref();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = toApplicationUrl(`http://${request.headers.host}${request.url}`);
  const handler = handlerOf(url.slice(0, url.indexOf(':')));
  if (handler === undefined || !(await mayRequest(url))) {
    response.destroy();
    return;
  }
  const answer = await handler(new Request(url, { method: request.method ?? 'GET' }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
