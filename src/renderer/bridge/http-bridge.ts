import type { Outcome } from '#shared/contract/errors.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { httpPaths, type InvokeMessage } from '#shared/contract/transport.ts';

/** Browsers keep no more than 64 KiB alive, over all calls; bodies are counted in UTF-16 units here, of up to three bytes. */
const mostKeptAlive = 16_000;

/**
 * The bridge of the browser host, as transport.ts says. A host that does not
 * answer is the failure `host.unreachable`, never an exception.
 */
export function createHttpBridge(): HostBridge {
  let events: EventSource | null = null;

  return {
    host: 'browser',
    async invoke(channel, request) {
      try {
        const body = JSON.stringify({ channel, request } satisfies InvokeMessage);
        const response = await fetch(httpPaths.invoke, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          // A window that closes still says its last word, as far as browsers let it.
          keepalive: body.length < mostKeptAlive,
        });
        return (await response.json()) as Outcome<never>;
      } catch (error) {
        return { ok: false, error: { code: 'host.unreachable', message: String(error) } };
      }
    },
    subscribe(event, listener) {
      events ??= new EventSource(httpPaths.events);
      const source = events;
      const onMessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data));
      source.addEventListener(event, onMessage);
      return () => source.removeEventListener(event, onMessage);
    },
  };
}
