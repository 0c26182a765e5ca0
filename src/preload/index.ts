import { contextBridge, ipcRenderer } from 'electron';
import type { CoreEventName, CoreEvents } from '#shared/contract/events.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { ipcChannels } from '#shared/contract/transport.ts';

const bridge = {
  host: 'electron',
  invoke: (channel, request) => ipcRenderer.invoke(ipcChannels.invoke, channel, request),
  subscribe: (event, listener) => {
    const receive = (_event: unknown, name: CoreEventName, payload: CoreEvents[typeof event]) => {
      if (name === event) listener(payload);
    };
    ipcRenderer.on(ipcChannels.event, receive);
    return () => {
      ipcRenderer.removeListener(ipcChannels.event, receive);
    };
  },
} satisfies HostBridge;

contextBridge.exposeInMainWorld('atlas', bridge);
