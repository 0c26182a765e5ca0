import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startNameServer } from './name-server.ts';

test('the name server that records knows no name, and remembers each that was asked for', async () => {
  const server = await startNameServer(0);
  const resolver = new Resolver({ tries: 1 });
  resolver.setServers([`127.0.0.1:${server.port}`]);
  await expect(resolver.resolve4('update.example.org')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(resolver.resolveTxt('other.example.org')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  expect(server.asked()).toEqual(['update.example.org', 'other.example.org']);
  server.close();
});

test('over TCP it does the same, however the question is cut', async () => {
  const server = await startNameServer(0);
  const question = Buffer.from(
    '\x00\x1d\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x07example\x03org\x00\x00\x01\x00\x01',
    'latin1',
  );
  const socket = connect(server.port, '127.0.0.1');
  socket.write(question.subarray(0, 9));
  await new Promise((resolve) => setTimeout(resolve, 20));
  socket.write(question.subarray(9));
  const [reply] = (await once(socket, 'data')) as [Buffer];
  expect(reply.readUInt8(5) & 0x0f).toBe(3);
  expect(server.asked()).toEqual(['example.org']);
  socket.destroy();
  server.close();
});

test('what is no question is counted all the same', async () => {
  const server = await startNameServer(0);
  const socket = connect(server.port, '127.0.0.1');
  socket.write(Buffer.from([0, 3, 1, 2, 3]));
  await once(socket, 'data');
  expect(server.asked()).toEqual(['?']);
  socket.destroy();
  server.close();
});
