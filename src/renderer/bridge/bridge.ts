import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { createHttpBridge } from './http-bridge.ts';

declare global {
  // Set by the preload of the Electron host.
  var atlas: HostBridge | undefined;
}

/** The one place that knows which host this window belongs to. */
export function openBridge(): HostBridge {
  return globalThis.atlas ?? createHttpBridge();
}
