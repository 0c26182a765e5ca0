import type { Outcome } from '#shared/contract/errors.ts';
import type { CoreEventName } from '#shared/contract/events.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { httpPaths, type InvokeMessage } from '#shared/contract/transport.ts';
import { hearCoreEvents } from './core-event-stream.ts';
import { takeWindowKey, windowKeyHeader } from './window-key.ts';

/** Browsers keep no more than 64 KiB alive, over all calls under way, and refuse the one that would be too much. */
const mostKeptAlive = 60_000;

type Listener = (payload: never) => void;

/**
 * The bridge of the browser host, as transport.ts says. A host that does not
 * answer is the failure `host.unreachable`, never an exception.
 */
export function createHttpBridge(): HostBridge {
  takeWindowKey();
  const listeners = new Map<CoreEventName, Set<Listener>>();
  let isHearing = false;
  let keptAlive = 0;

  function tell(name: CoreEventName, payload: unknown): void {
    for (const listener of listeners.get(name) ?? []) {
      try {
        listener(payload as never);
      } catch (error) {
        // One listener's fault is told, and keeps no event from the others.
        reportError(error);
      }
    }
  }

  return {
    host: 'browser',
    async invoke(channel, request) {
      let bytes = 0;
      try {
        const body = JSON.stringify({ channel, request } satisfies InvokeMessage);
        const size = new TextEncoder().encode(body).length;
        if (keptAlive + size <= mostKeptAlive) bytes = size;
        keptAlive += bytes;
        const response = await fetch(httpPaths.invoke, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...windowKeyHeader() },
          body,
          // A window that closes still says its last word, as far as browsers let it.
          keepalive: bytes > 0,
        });
        return (await response.json()) as Outcome<never>;
      } catch (error) {
        return { ok: false, error: { code: 'host.unreachable', message: String(error) } };
      } finally {
        keptAlive -= bytes;
      }
    },
    subscribe(event, listener) {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(listener as Listener));
      if (!isHearing) void hearCoreEvents(tell);
      isHearing = true;
      return () => heard.delete(listener as Listener);
    },
  };
}
