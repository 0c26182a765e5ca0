/** What programs asked of the network, as strace wrote it down. */
export type NetworkTrace = {
  /** Calls that named an address of this machine itself. */
  readonly loopback: number;
  /**
   * Addresses that a datagram socket was pointed at: that sends nothing, and asks the system only
   * whether there would be a way. Chromium asks so whether IPv6 can be used, and by which address this machine is known. What such a socket then
   * sends counts as elsewhere.
   */
  readonly routes: ReadonlyMap<string, number>;
  /** Every other address, with how often: `203.0.113.7:443` → 2. */
  readonly elsewhere: ReadonlyMap<string, number>;
  /** Names that were to be looked up, with how often; `?` when the question could not be read. */
  readonly lookUps: ReadonlyMap<string, number>;
};

const ipv4 = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([\d.]+)"\)/;
const ipv6 = /sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/;
/** What `-yy` says of a socket that was connected before: `5<UDP:[10.0.0.1:60114->10.0.0.2:53]>`. */
const peer = /\(\d+<[^>]*->\[?([\da-f.:]+?)\]?:(\d+)\]>/;
const datagram = / connect\(\d+<UDP/;
const resolverSocket = /sun_path="[^"]*io\.systemd\.Resolve/;

/** Reads the output of `strace -f -yy -e trace=connect,sendto,sendmsg,sendmmsg`. */
export function readTrace(lines: Iterable<string>): NetworkTrace {
  let loopback = 0;
  const routes = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  const lookUps = new Map<string, number>();
  for (const line of lines) {
    const { address, port } = addressIn(line);
    const isPointed = datagram.test(line);
    const isLookUp = (port === '53' && !isPointed) || resolverSocket.test(line);
    if (isLookUp) count(lookUps, / send(?:to|msg|mmsg)\(/.test(line) ? questionOf(line) : '?');
    if (address === '') continue;
    if (isLoopback(address)) loopback += 1;
    else count(isPointed ? routes : elsewhere, `${address}:${port}`);
  }
  return { loopback, routes, elsewhere, lookUps };
}

function addressIn(line: string): { readonly address: string; readonly port: string } {
  const [, port, address] = ipv4.exec(line) ?? ipv6.exec(line) ?? [];
  const [, connected = '', connectedPort = ''] = peer.exec(line) ?? [];
  return { address: address ?? connected, port: port ?? connectedPort };
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}

/** The name in a DNS question: after a header of 12 bytes, labels that each begin with their length. */
function questionOf(line: string): string {
  const bytes = bytesOf(/"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? '');
  const labels: string[] = [];
  for (let at = 12; (bytes[at] ?? 0) > 0; at += 1 + (bytes[at] ?? 0)) {
    labels.push(String.fromCharCode(...bytes.slice(at + 1, at + 1 + (bytes[at] ?? 0))));
  }
  return labels.length === 0 ? '?' : labels.join('.');
}

/** strace writes what is no letter as C does: `\7`, `\22`, `\n`. */
function bytesOf(text: string): readonly number[] {
  const named: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12 };
  return [...text.matchAll(/\\([0-7]{1,3})|\\(.)|(.)/g)].map(([, octal, escaped, plain]) => {
    if (octal !== undefined) return Number.parseInt(octal, 8);
    return named[escaped ?? ''] ?? (escaped ?? plain ?? '').charCodeAt(0);
  });
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
