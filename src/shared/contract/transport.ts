/**
 * How the contract travels. Both hosts carry the same message and answer with
 * an `Outcome`; only the carrier differs.
 */

/** One call: what a window sends. The core validates it; a host only carries it. */
export type InvokeMessage = { readonly channel: string; readonly request: unknown };

/**
 * The browser host. Relative, so that they hold wherever the page is served.
 * `invoke` takes a POST with an `InvokeMessage` as `application/json`;
 * `events` is a stream of server-sent events: `event` is the event's name,
 * `data` its payload as JSON.
 */
export const httpPaths = { invoke: 'invoke', events: 'events' } as const;

/** The Electron host: the one channel for calls, and the one for events (`name`, `payload`). */
export const ipcChannels = { invoke: 'lindero:invoke', event: 'lindero:event' } as const;

/** Largest request that a host accepts, in bytes: an import of about 48 MB, sent as base64. */
export const maxRequestBytes = 64 * 1024 * 1024;
