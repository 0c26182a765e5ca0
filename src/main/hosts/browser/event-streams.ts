import type { ServerResponse } from 'node:http';
import type { CoreEventBus } from '#main/core-events.ts';
import { httpHeaders } from '#main/hosts/content-security-policy.ts';

const heartbeatMilliseconds = 20_000;
/** What a window may leave unread: one that reads nothing is let go, and asks anew when it does. */
const mostUnread = 16 * 1024 * 1024;

export type EventStreams = {
  /** Keeps the answer open and sends it every event. */
  readonly add: (response: ServerResponse) => void;
  readonly count: () => number;
  /** Whether any window has ever listened. */
  readonly hadOne: () => boolean;
  readonly close: () => void;
};

/** Core events as server-sent events, one stream per window. */
export function createEventStreams(events: CoreEventBus): EventStreams {
  const open = new Set<ServerResponse>();
  let hadOne = false;
  const send = (text: string) => {
    for (const stream of open) {
      stream.write(text);
      if (stream.writableLength > mostUnread) stream.destroy();
    }
  };
  const unsubscribe = events.subscribe(({ name, payload }) =>
    send(`event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`),
  );
  const heartbeat = setInterval(send, heartbeatMilliseconds, ': \n\n').unref();
  return {
    add: (response) => {
      response.writeHead(200, {
        ...httpHeaders,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/event-stream',
      });
      response.write('retry: 1000\n\n');
      open.add(response);
      hadOne = true;
      response.on('close', () => open.delete(response));
    },
    count: () => open.size,
    hadOne: () => hadOne,
    close: () => {
      clearInterval(heartbeat);
      unsubscribe();
      for (const stream of open) stream.end();
    },
  };
}
