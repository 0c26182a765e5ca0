import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

export type WatchedPort = {
  readonly port: number;
  /** Where this machine can be reached, by itself as by others. */
  readonly addresses: readonly string[];
  /** What came until now, `udp` or `tcp` each time. It knocks itself: what was on its way before has come when that has. */
  readonly arrivals: () => Promise<readonly string[]>;
  readonly close: () => void;
};

type Arrival = { readonly kind: 'udp' | 'tcp'; readonly from: number | undefined };

/** Listens, on every address of this machine, for what should not come. */
export async function watchPort(): Promise<WatchedPort> {
  const all: Arrival[] = [];
  const server = createServer((socket) => {
    all.push({ kind: 'tcp', from: socket.remotePort });
    socket.on('error', () => {}).destroy();
  });
  await once(server.listen(0, '0.0.0.0'), 'listening');
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', (_message, { port: from }) => all.push({ kind: 'udp', from }));
  datagrams.bind(port, '0.0.0.0');
  await once(datagrams, 'listening');
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address);

  /** Where its own knocks came from. */
  const own: (number | undefined)[] = [];

  async function knock(): Promise<void> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    own.push(socket.localPort);
    await once(socket.resume(), 'close');
    const sender = createSocket('udp4');
    const sent = once(datagrams, 'message');
    sender.send('ours', port, '127.0.0.1');
    await sent;
    const from = sender.address().port;
    own.push(from);
    while (!all.some((arrival) => arrival.from === from)) await once(datagrams, 'message');
    sender.close();
  }

  return {
    port,
    addresses: [...new Set(['127.0.0.1', ...addresses])],
    async arrivals() {
      await knock();
      return all.filter(({ from }) => !own.includes(from)).map(({ kind }) => kind);
    },
    close: () => {
      server.close();
      datagrams.close();
    },
  };
}
