import type { NetworkTrace } from './read-trace.ts';

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetLogEvent[];
};
type NetLogEvent = { readonly type: number; readonly params?: Readonly<Record<string, unknown>> };

/**
 * Reads what Chromium writes with `--log-net-log=FILE`: every name that it asked
 * for and every address that it went to. Not in it is what a page sends to
 * another page (WebRTC's datagrams), and what other programs do.
 */
export function readNetLog(text: string): NetworkTrace {
  const log = parseLog(text);
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  let loopback = 0;
  const routes = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  const lookUps = new Map<string, number>();
  for (const { type, params = {} } of log.events) {
    const address = typeof params.address === 'string' ? params.address : null;
    switch (names.get(type)) {
      case 'HOST_RESOLVER_MANAGER_JOB':
        // Only what has to be asked becomes a job; it ends with an event of the same type.
        if (typeof params.host === 'string') count(lookUps, params.host.replace(/^[a-z]+:\/\//, ''));
        break;
      case 'DNS_TRANSACTION':
        if (typeof params.hostname === 'string') count(lookUps, params.hostname);
        break;
      case 'TCP_CONNECT_ATTEMPT':
        if (address !== null && isLoopback(address)) loopback += 1;
        else if (address !== null) count(elsewhere, address);
        break;
      case 'UDP_CONNECT':
        // Pointing a datagram socket somewhere sends nothing.
        if (address !== null && isLoopback(address)) loopback += 1;
        else if (address !== null) count(routes, address);
        break;
    }
  }
  return { loopback, routes, elsewhere, lookUps };
}

/** A browser that was ended in the middle leaves the list of events open. */
function parseLog(text: string): NetLog {
  const whole = text.trimEnd();
  try {
    return JSON.parse(whole);
  } catch {
    const lastEvent = whole.lastIndexOf('},\n{');
    return JSON.parse(`${whole.endsWith('},') ? whole.slice(0, -1) : whole.slice(0, lastEvent + 1)}]}`);
  }
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address.startsWith('[::1]');
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
