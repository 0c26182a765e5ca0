import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windowKeyName } from '#shared/contract/transport.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { enter, type RunningServer, type Session, startTestServer } from './testing.ts';

let server: RunningServer;
let session: Session;
let port: string;

beforeAll(async () => {
  server = await startTestServer({ patience: { headers: 1_000, request: 1_000 } });
  session = await enter(server);
  ({ port } = new URL(server.origin));
});

afterAll(() => server.close());

/** Sends bytes as they are, ends, and answers with all that came back. */
async function send(text: string): Promise<string> {
  const socket = connect(Number(port), '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk;
  });
  socket.on('error', () => {});
  socket.end(text, 'latin1');
  await once(socket, 'close');
  return heard;
}

const body = JSON.stringify({ channel: 'app.info', request: {} });

type Line = { readonly name: string; readonly good: () => string; readonly bad: readonly string[] };

/** What a call of the window says, and what others would say in its place; an empty line is left out. */
const lines: readonly Line[] = [
  {
    name: 'Host',
    good: () => `127.0.0.1:${port}`,
    bad: [
      '',
      'localhost',
      '127.0.0.1',
      '127.0.0.1:1',
      'evil.example',
      '[::1]',
      '127.1',
      '0.0.0.0',
      '127.0.0.1:0x1',
    ],
  },
  {
    name: 'Cookie',
    good: () => session.cookie,
    bad: ['', 'lindero=1', 'a=b; c=d', '=', ';;;;', 'lindero-1=x', '"', 'x'.repeat(5_000)],
  },
  { name: windowKeyName, good: () => session.key, bad: ['', 'x', 'undefined', 'null', '0'.repeat(43), '*'] },
  {
    name: 'Origin',
    good: () => server.origin,
    bad: [
      '',
      'null',
      'http://localhost',
      'https://evil.example',
      'http://127.0.0.1',
      'file://',
      'http://127.0.0.1:1',
    ],
  },
  {
    name: 'Sec-Fetch-Site',
    good: () => 'same-origin',
    bad: ['cross-site', 'same-site', 'x', 'same-origin, none'],
  },
  {
    name: 'Content-Type',
    good: () => 'application/json',
    bad: [
      '',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=a',
      'application/json; charset=utf-16',
    ],
  },
];

const anyLine = fc.record({ at: fc.nat(lines.length - 1), bad: fc.nat(20) });
const starts = ['POST /invoke', 'GET /events'];
const badStarts = [
  'PUT /invoke',
  'OPTIONS /invoke',
  'OPTIONS *',
  'TRACE /',
  'CONNECT 127.0.0.1:80',
  'HEAD /events',
  'POST /events',
  'POST /',
  'GET /invoke',
  'POST //invoke',
  'POST /invoke/',
  'POST /./invoke',
  'POST /%69nvoke',
  'PRI *',
  'POST http://evil.example/invoke',
  'GET http://127.0.0.1/events',
  'GET /?token=',
  'GET /?token=x&token=y',
  'GET /../events',
];

/** A whole request: everything as the window says it, but for what is said otherwise. */
function write(start: string, others: ReadonlyMap<string, string>, more = ''): string {
  const headers = lines.map(({ name, good }) => [name, others.get(name) ?? good()] as const);
  const said = headers.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}\r\n`);
  const length = start.startsWith('POST') ? `Content-Length: ${body.length}\r\n` : '';
  return `${start} HTTP/1.1\r\n${said.join('')}${length}${more}\r\n${length === '' ? '' : body}`;
}

/** Nothing was asked of the core, no stream is open, and nothing that opens anything was told. */
function expectNothingGiven(answer: string): void {
  expect(server.asked).toEqual([]);
  expect(answer).not.toContain(session.key);
  expect(answer).not.toContain('Set-Cookie');
  expect(answer).not.toContain('text/event-stream');
  expect(answer).not.toContain('Access-Control-Allow');
}

test('the same requests are answered when nothing in them is wrong', async () => {
  expect(await send(write('POST /invoke', new Map(), 'Connection: close\r\n'))).toContain('"answered"');
  expect(server.asked.splice(0)).toHaveLength(1);
});

test('a request in which anything is not the window’s own is given nothing', async () => {
  const wrong = fc.array(anyLine, { minLength: 1, maxLength: 4 }).map(
    (chosen) =>
      new Map(
        chosen.map(({ at, bad }) => {
          const line = lines[at] as Line;
          return [line.name, line.bad[bad % line.bad.length] ?? ''] as const;
        }),
      ),
  );
  const oneOf = (list: readonly string[]) => fc.constantFrom(...list);
  const request = fc.oneof(
    fc.tuple(fc.constant('POST /invoke'), wrong),
    fc.tuple(
      oneOf([...starts, ...badStarts]),
      wrong.map((others) => new Map([...others, [windowKeyName, '']])),
    ),
    fc.tuple(
      oneOf([...starts, ...badStarts]),
      wrong.map((others) => new Map([...others, ['Cookie', '']])),
    ),
    fc.tuple(oneOf(badStarts), fc.constant(new Map<string, string>())),
  );
  await fc.assert(
    fc.asyncProperty(request, async ([start, others]) => {
      expectNothingGiven(await send(write(start, others, 'Connection: close\r\n')));
    }),
    { numRuns: propertyRuns(300) },
  );
});

describe('a request that a second reader would divide otherwise is given nothing:', () => {
  const hidden = () => write('POST /invoke', new Map([[windowKeyName, '']]));
  const withoutKey = new Map([[windowKeyName, '']]);
  test.each<[string, () => string]>([
    ['two lengths', () => write('POST /invoke', withoutKey, `Content-Length: 4\r\n`) + hidden()],
    [
      'a length and chunks',
      () => write('POST /invoke', new Map(), 'Transfer-Encoding: chunked\r\n') + hidden(),
    ],
    [
      'chunks twice',
      () =>
        `POST /invoke HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${hidden()}`,
    ],
    [
      'chunks by another name',
      () =>
        `POST /invoke HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nTransfer-Encoding: xchunked\r\n\r\n${hidden()}`,
    ],
    [
      'a request in the body of one that is refused',
      () =>
        `POST /invoke HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: ${write('POST /invoke', new Map()).length}\r\n\r\n${write('POST /invoke', new Map())}`,
    ],
    ['a request behind one that is refused', () => `GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n${hidden()}`],
    ['lines that end otherwise', () => write('POST /invoke', new Map()).replaceAll('\r\n', '\n')],
    [
      'a line that is folded',
      () =>
        write('POST /invoke', withoutKey, `${windowKeyName}:\r\n  ${session.key}\r\n`).replace(
          '\r\n  ',
          '\r\n x',
        ),
    ],
    ['a zero byte', () => write('POST /invoke', withoutKey, 'X: a\0b\r\n')],
    [
      'two keys',
      () => write('POST /invoke', withoutKey, `${windowKeyName}: x\r\n${windowKeyName}: ${session.key}\r\n`),
    ],
    [
      'two hosts',
      () =>
        `GET /events HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${port}\r\nCookie: ${session.cookie}\r\n${windowKeyName}: ${session.key}\r\n\r\n`,
    ],
    ['no version', () => `GET /events\r\n\r\n`],
    ['HTTP/1.0 without a host', () => `GET / HTTP/1.0\r\nCookie: ${session.cookie}\r\n\r\n`],
    ['HTTP/2 by its preface', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'],
    [
      'HTTP/2 by an upgrade',
      () =>
        write(
          'POST /invoke',
          withoutKey,
          'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n',
        ),
    ],
    [
      'a WebSocket',
      () =>
        write(
          'GET /events',
          withoutKey,
          'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n',
        ),
    ],
    ['a greeting of TLS', () => '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'],
    ['headers of a megabyte', () => write('GET /events', withoutKey, `X: ${'a'.repeat(1_000_000)}\r\n`)],
    ['ten thousand headers', () => write('GET /events', withoutKey, 'X: a\r\n'.repeat(10_000))],
    ['an address of 100,000 letters', () => write(`GET /${'a'.repeat(100_000)}`, withoutKey)],
  ])('%s', async (_what, request) => {
    expectNothingGiven(await send(request()));
  });
});
