import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

export type WatchedPort = {
  readonly port: number;
  /** Where this machine can be reached, by itself as by others. */
  readonly addresses: readonly string[];
  /** What came, `udp` or `tcp` each time. */
  readonly arrivals: () => readonly string[];
  readonly close: () => void;
};

/** Listens, on every address of this machine, for what should not come. */
export async function watchPort(): Promise<WatchedPort> {
  const arrivals: string[] = [];
  const server = createServer((socket) => {
    arrivals.push('tcp');
    socket.on('error', () => {}).destroy();
  });
  await once(server.listen(0, '0.0.0.0'), 'listening');
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4', () => arrivals.push('udp'));
  datagrams.bind(port, '0.0.0.0');
  await once(datagrams, 'listening');
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address);
  return {
    port,
    addresses: [...new Set(['127.0.0.1', ...addresses])],
    arrivals: () => arrivals,
    close: () => {
      server.close();
      datagrams.close();
    },
  };
}
