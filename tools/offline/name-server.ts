import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export type NameServer = {
  readonly port: number;
  /** Every name that was asked for, each time that it was. */
  readonly asked: () => readonly string[];
  readonly close: () => void;
};

/** A name server on this machine itself that knows no name and remembers who was asked for. */
export async function startNameServer(
  port: number,
  onAsked: (name: string) => void = () => {},
): Promise<NameServer> {
  const asked: string[] = [];
  const answer = (question: Buffer): Buffer => {
    const name = nameIn(question);
    asked.push(name);
    onAsked(name);
    return refusalOf(question);
  };
  const datagrams = createSocket('udp4');
  datagrams.on('message', (question, { address, port: to }) => datagrams.send(answer(question), to, address));
  datagrams.bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  const bound = (datagrams.address() as AddressInfo).port;
  // Over TCP, every message has its length before it.
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0);
        const reply = answer(received.subarray(2, end));
        received = received.subarray(end);
        const length = Buffer.alloc(2);
        length.writeUInt16BE(reply.length);
        socket.write(Buffer.concat([length, reply]));
      }
    });
  });
  await once(server.listen(bound, '127.0.0.1'), 'listening');
  return {
    port: bound,
    asked: () => asked,
    close: () => {
      datagrams.close();
      server.close();
    },
  };
}

/** After a header of 12 bytes, labels that each begin with their length; `?` for what is no question. */
export function nameIn(message: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; (message[at] ?? 0) > 0; at += 1 + (message[at] ?? 0)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + (message[at] ?? 0)));
  }
  return labels.length === 0 ? '?' : labels.join('.');
}

/** The question, turned into the answer that there is no such name (NXDOMAIN). */
function refusalOf(question: Buffer): Buffer {
  const answer = Buffer.from(question);
  if (answer.length >= 12) {
    answer[2] = 0x80 | ((answer[2] ?? 0) & 0x01);
    answer[3] = 0x83;
  }
  return answer;
}
