import { Agent, createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { windowKeyName } from '#shared/contract/transport.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { seatConnections } from './connections.ts';
import { enter, type RunningServer, type Session, startTestServer } from './testing.ts';

let server: RunningServer;
let session: Session;
const strangers = new Set<Socket>();

beforeEach(async () => {
  server = await startTestServer();
  session = await enter(server);
});

afterEach(async () => {
  for (const stranger of strangers) stranger.destroy();
  strangers.clear();
  await server.close();
});

/** Connects so many times, and says on each only what is given. */
async function connectStrangers(count: number, says: string): Promise<void> {
  const { port } = new URL(server.origin);
  const connected = Array.from({ length: count }, () => {
    const socket = connect(Number(port), '127.0.0.1');
    strangers.add(socket.resume());
    return new Promise<void>((resolve) => {
      socket.on('error', () => resolve());
      socket.once('close', () => resolve());
      socket.once('connect', () => {
        if (says !== '') socket.write(says);
        resolve();
      });
    });
  });
  await Promise.all(connected);
}

/** One call of the window; answers with its status, or why there was none. */
function call(agent: Agent | false): Promise<number | string> {
  const { hostname, port } = new URL(server.origin);
  const headers = {
    cookie: session.cookie,
    [windowKeyName]: session.key,
    origin: server.origin,
    'content-type': 'application/json',
  };
  return new Promise((resolve) => {
    const asked = httpRequest(
      { hostname, port, path: '/invoke', method: 'POST', headers, agent },
      (response) => response.resume().once('end', () => resolve(response.statusCode ?? 0)),
    );
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    asked.end(JSON.stringify({ channel: 'app.info', request: {} }));
  });
}

/** An event stream of the window; answers with whether it is open still. */
async function listenToEvents(): Promise<() => boolean> {
  const { hostname, port } = new URL(server.origin);
  const headers = { cookie: session.cookie, [windowKeyName]: session.key };
  let isOpen = true;
  const asked = httpRequest({ hostname, port, path: '/events', headers, agent: false }, (response) => {
    response.resume().once('close', () => {
      isOpen = false;
    });
  });
  asked.on('error', () => {});
  asked.end();
  await expect.poll(server.windowCount).toBe(1);
  return () => isOpen;
}

test('with 256 idle strangers and 300 that stop in the middle of a request, every call of the window is answered', async () => {
  const isListening = await listenToEvents();
  await connectStrangers(256, '');
  await connectStrangers(300, `GET / HTTP/1.1\r\nHost: ${new URL(server.origin).host}\r\nX-Half:`);
  const kept = new Agent({ keepAlive: true, maxSockets: 6 });
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => call(at % 2 === 0 ? kept : false)),
  );
  expect(answers).toEqual(answers.map(() => 200));
  expect(isListening()).toBe(true);
  kept.destroy();
});

/** Of a hundred strangers each: 1,000 of them here, 10,000 by `npm run fuzz -- connections`. */
const waves = Math.min(propertyRuns(10), 100);

test('a flood of strangers pushes itself out, and neither the window’s stream nor its calls', async () => {
  const isListening = await listenToEvents();
  const kept = new Agent({ keepAlive: true, maxSockets: 2 });
  for (let wave = 0; wave < waves; wave += 1) {
    const flood = connectStrangers(100, '');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => call(at % 2 === 0 ? kept : false)),
    );
    expect(answers).toEqual(answers.map(() => 200));
    await flood;
  }
  expect(isListening()).toBe(true);
  kept.destroy();
});

test('whoever has the cookie and not the key cannot take the window’s place either', async () => {
  const isListening = await listenToEvents();
  const { host } = new URL(server.origin);
  await connectStrangers(400, `GET / HTTP/1.1\r\nHost: ${host}\r\nCookie: ${session.cookie}\r\n\r\n`);
  const answers = await Promise.all(Array.from({ length: 20 }, () => call(false)));
  expect(answers).toEqual(answers.map(() => 200));
  expect(isListening()).toBe(true);
});

test('of more connections than there is room for, the oldest go', async () => {
  const plain = createServer();
  seatConnections(plain);
  await new Promise<void>((resolve) => plain.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const { port } = plain.address() as AddressInfo;
  const gone: number[] = [];
  for (let at = 0; at < 520; at += 1) {
    const socket = connect(port, '127.0.0.1').resume();
    strangers.add(socket);
    socket.once('close', () => gone.push(at));
    await new Promise((resolve) => socket.once('connect', resolve));
  }
  await expect.poll(() => gone).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  for (const stranger of strangers) stranger.destroy();
  await new Promise((resolve) => plain.close(resolve));
});
