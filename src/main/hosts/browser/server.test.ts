import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { windowKeyName } from '#shared/contract/transport.ts';
import { type Ask, ask, enter, type RunningServer, type Session, startTestServer } from './testing.ts';

let server: RunningServer;
let cookie: string;
let key: string;

beforeAll(async () => {
  server = await startTestServer();
  ({ cookie, key } = await enter(server));
});

afterAll(() => server.close());

const json = 'application/json';
const call = (extra: Ask & { readonly headers?: Record<string, string> } = {}): Ask => ({
  method: 'POST',
  path: '/invoke',
  body: JSON.stringify({ channel: 'app.info', request: {} }),
  ...extra,
  headers: {
    cookie,
    [windowKeyName]: key,
    origin: server.origin,
    'content-type': json,
    ...extra.headers,
  },
});

describe('the way in', () => {
  test('the link is exchanged for the page with its key, and a cookie that scripts cannot read and other sites cannot send', async () => {
    const { search } = new URL(server.link);
    const answer = await ask(server.origin, { path: `/${search}` });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(answer.body).toContain(`<title>Lindero</title><meta name="${windowKeyName}" content="${key}">`);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  test('the link for one use opens once', async () => {
    const { link, used } = server.linkForOnce();
    expect(await enter(server, link)).toEqual({ cookie, key });
    await used;
    expect(await enter(server, link)).toEqual({ cookie: '', key: '' });
  });

  test.each(['', 'x', '0'.repeat(43)])(
    'a wrong token (%j) gets a page that says how to come in',
    async (token) => {
      const answer = await ask(server.origin, { path: `/?token=${token}` });
      expect(answer.status).toBe(403);
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.body).toContain('Use the link that Lindero printed');
    },
  );

  test('without the cookie there is no page, no file, no call and no event', async () => {
    for (const path of ['/', '/assets/index-abc.js', '/world/land.gz', '/events']) {
      expect((await ask(server.origin, { path })).status).toBe(403);
    }
    expect((await ask(server.origin, call({ headers: { cookie: '' } }))).status).toBe(403);
    expect(server.asked).toEqual([]);
  });

  test('the cookie of another port or another launch is none', async () => {
    for (const other of [cookie.replace('lindero-', 'lindero-1'), `${cookie}x`, 'lindero=1']) {
      expect((await ask(server.origin, { headers: { cookie: other } })).status).toBe(403);
    }
  });

  test('a link followed from another site is asked for again from our own page, once', async () => {
    const fromElsewhere = { 'sec-fetch-site': 'cross-site' };
    const first = await ask(server.origin, { headers: fromElsewhere });
    expect(first.body).toContain('url=/?again');
    const second = await ask(server.origin, { path: '/?again', headers: fromElsewhere });
    expect(second.body).not.toContain('refresh');
  });
});

describe('whoever got hold of the cookie, as a server on another port of 127.0.0.1 does that is visited in the same browser,', () => {
  const without = { [windowKeyName]: '' };

  test('is answered no call and told no event', async () => {
    const answers = [
      await ask(server.origin, call({ headers: without })),
      await ask(server.origin, call({ headers: { [windowKeyName]: cookie.replace(/^.*=/, '') } })),
      await ask(server.origin, { path: '/events', headers: { cookie } }),
      await ask(server.origin, { path: '/events', headers: { cookie, ...without } }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ error: { code: 'request.no-session' } });
    }
    expect(server.asked).toEqual([]);
    expect(server.windowCount()).toBe(0);
  });

  test('finds the key in no page and no file', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/assets/index-abc.js',
      '/world/land.gz',
      '/?token=',
      '/invoke',
    ]) {
      for (const method of ['GET', 'HEAD', 'POST']) {
        const answer = await ask(server.origin, { path, method, headers: { cookie, origin: server.origin } });
        expect(answer.body + JSON.stringify(answer.headers)).not.toContain(key);
      }
    }
  });
});

test('the key without the cookie opens nothing', async () => {
  for (const path of ['/', '/events', '/assets/index-abc.js']) {
    expect((await ask(server.origin, { path, headers: { [windowKeyName]: key } })).status).toBe(403);
  }
  expect((await ask(server.origin, call({ headers: { cookie: '' } }))).status).toBe(403);
  expect(server.asked).toEqual([]);
});

describe('calls', () => {
  test('a call of our own page is answered', async () => {
    const answer = await ask(server.origin, call());
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: 'answered' });
    expect(server.asked.splice(0)).toEqual([{ channel: 'app.info', request: {} }]);
  });

  test.each([
    ['another host (DNS rebinding)', { host: 'evil.example' }, 403, 'request.wrong-host'],
    ['a host with another port', { host: '127.0.0.1:1' }, 403, 'request.wrong-host'],
    ['localhost by name', { host: 'localhost' }, 403, 'request.wrong-host'],
    ['another origin', { origin: 'https://evil.example' }, 403, 'request.wrong-origin'],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403, 'request.wrong-origin'],
    ['an origin that is hidden', { origin: 'null' }, 403, 'request.wrong-origin'],
    ['no origin', { origin: '' }, 403, 'request.wrong-origin'],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403, 'request.cross-site'],
    ['another port, as browsers see it', { 'sec-fetch-site': 'same-site' }, 403, 'request.cross-site'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'request.not-json'],
    ['plain text, which needs no preflight', { 'content-type': 'text/plain' }, 415, 'request.not-json'],
    ['JSON in another encoding', { 'content-type': `${json}; charset=utf-16` }, 415, 'request.not-json'],
  ])('a call with %s is refused', async (_what, headers, status, code) => {
    const answer = await ask(server.origin, call({ headers: headers as unknown as Record<string, string> }));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code } });
    expect(server.asked).toEqual([]);
  });

  test.each(['', '{', '[]', 'null', '7', '{"channel":"app.info"}', '{"channel":7,"request":{}}', '\u0000'])(
    'a body of %j is refused',
    async (body) => {
      const answer = await ask(server.origin, call({ body }));
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body).error.code).toMatch(/^request\.(?:not-json|invalid)$/);
      expect(server.asked).toEqual([]);
    },
  );

  test('a request larger than 64 MB is refused before it is read, whether or not it says so', async () => {
    const told = await ask(server.origin, call({ body: '{}', headers: { 'content-length': '99999999' } }));
    expect(told.status).toBe(413);
    expect(JSON.parse(told.body).error).toMatchObject({ code: 'request.too-large' });
    const untold = await ask(
      server.origin,
      call({ body: 'x'.repeat(65 * 1024 * 1024), headers: { 'transfer-encoding': 'chunked' } }),
    ).catch((error: NodeJS.ErrnoException) => error);
    // The connection may close while the rest is still being sent.
    expect('status' in untold ? untold.status : untold.code).toSatisfy((seen: unknown) =>
      [413, 'ECONNRESET', 'EPIPE'].includes(seen as string),
    );
    expect(server.asked).toEqual([]);
  });

  test('only GET, HEAD and POST exist', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND']) {
      const answer = await ask(server.origin, { method, headers: { cookie } });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD, POST');
    }
    expect((await ask(server.origin, call({ path: '/' }))).status).toBe(404);
  });
});

describe('files', () => {
  test('the page comes with its policy and may be framed and sniffed by nobody', async () => {
    const { status, headers, body } = await ask(server.origin, { headers: { cookie } });
    expect(status).toBe(200);
    expect(body).toContain('<title>Lindero</title>');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  test('HEAD answers as GET without the body', async () => {
    const answer = await ask(server.origin, { method: 'HEAD', headers: { cookie } });
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.headers['content-length']).toBe(
      String('<!doctype html><head><title>Lindero</title></head>'.length),
    );
  });

  test('the world is served byte for byte, with no encoding that a browser would undo', async () => {
    const { headers } = await ask(server.origin, { path: '/world/land.gz', headers: { cookie } });
    expect(headers).toMatchObject({ 'content-type': 'application/octet-stream', 'content-length': '4' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test.each([
    '/../secret.txt',
    '/world/../../secret.txt',
    '/world/%2e%2e/%2e%2e/secret.txt',
    '/world/..%2f..%2fsecret.txt',
    '/world/..\\..\\secret.txt',
    '//secret.txt',
    '/world/land.gz/',
    '/world/land.gz%00',
    '/world',
    '/assets/',
    '/index.html/../../secret.txt',
    '/etc/passwd',
  ])('%s does not exist', async (path) => {
    const answer = await ask(server.origin, { path, headers: { cookie } });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('"secret"');
  });
});

test('core events arrive as server-sent events', async () => {
  const { port } = new URL(server.origin);
  const stream = connect(Number(port), '127.0.0.1');
  stream.write(
    `GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n${windowKeyName}: ${key}\r\n\r\n`,
  );
  const received = await new Promise<string>((resolve) => {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
      if (text.includes('retry:') && server.windowCount() === 1 && !text.includes('event:')) {
        server.events.emit({ name: 'library.changed', payload: {} });
      }
      if (text.includes('event: ')) resolve(text);
    });
  });
  expect(received).toContain('event: library.changed\ndata: {}\n\n');
  stream.destroy();
});

test('a client that sends its request drop by drop is let go', async () => {
  const impatient = await startTestServer({ patience: { headers: 200, request: 400 } });
  const { port } = new URL(impatient.origin);
  const slow = connect(Number(port), '127.0.0.1');
  slow.on('error', () => {});
  const drops = setInterval(() => slow.write('X-Drop: 1\r\n'), 50);
  slow.write('GET / HTTP/1.1\r\n');
  await new Promise((resolve) => slow.once('close', resolve));
  clearInterval(drops);
  await impatient.close();
});

test('a port in use is named, and what to do', async () => {
  const port = Number(new URL(server.origin).port);
  await expect(startTestServer({ port })).rejects.toMatchObject({
    code: 'host.port-in-use',
    message: `Port ${port} is in use. Choose another with --port N, or leave it out for any free one.`,
  });
});

test('closing ends open streams and frees the port', async () => {
  const first = await startTestServer();
  const session: Session = await enter(first);
  const headers = { cookie: session.cookie, [windowKeyName]: session.key };
  const stream = ask(first.origin, { path: '/events', headers });
  while (first.windowCount() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await first.close();
  await stream.catch(() => {});
  const second = await startTestServer({ port: Number(new URL(first.origin).port) });
  await second.close();
});
