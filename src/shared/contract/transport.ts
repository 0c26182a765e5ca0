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
 * `data` its payload as JSON. Both are asked with the window's key.
 */
export const httpPaths = { invoke: 'invoke', events: 'events' } as const;

/**
 * The window's key: the page that a good link answers with has it in a `meta`
 * of this name, and calls and events carry it in a header of this name. A cookie
 * reaches every port of the machine; this reaches nobody but our own server.
 */
export const windowKeyName = 'lindero-window-key';

/** The Electron host: the one channel for calls, and the one for events (`name`, `payload`). */
export const ipcChannels = { invoke: 'lindero:invoke', event: 'lindero:event' } as const;

/** Largest request that a host accepts, in bytes: an import of about 48 MB, sent as base64. */
export const maxRequestBytes = 64 * 1024 * 1024;
