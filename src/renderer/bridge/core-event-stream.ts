import type { CoreEventName } from '#shared/contract/events.ts';
import { httpPaths } from '#shared/contract/transport.ts';
import { windowKeyHeader } from './window-key.ts';

const retryMilliseconds = 1_000;

/**
 * Hears the core's events for as long as the window lives, and listens again
 * when the stream ends. `EventSource` cannot send a header, so the stream is
 * fetched. It is given up when the host says that this window is none of its own.
 */
export async function hearCoreEvents(
  onEvent: (name: CoreEventName, payload: unknown) => void,
): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(httpPaths.events, { headers: windowKeyHeader(), cache: 'no-store' });
      if (response.status === 403) return;
      if (response.ok && response.body !== null) await readEvents(response.body, onEvent);
    } catch {
      // The host is away for a moment, or for good: calls say so.
    }
    await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
  }
}

/** Server-sent events as the host writes them: `event: NAME`, `data: JSON`, an empty line. */
export async function readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onEvent: (name: CoreEventName, payload: unknown) => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const records = (rest + read.value).split('\n\n');
      rest = records.pop() ?? '';
      for (const record of records) {
        const { event, data } = fieldsOf(record);
        if (event !== undefined && data !== undefined) onEvent(event as CoreEventName, JSON.parse(data));
      }
    }
  } finally {
    // A stream that is listened to no more would go on taking one of the window's few connections.
    await reader.cancel().catch(() => {});
  }
}

function fieldsOf(record: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    record.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
}
