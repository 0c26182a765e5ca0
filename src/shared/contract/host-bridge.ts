import type { Channel, ChannelRequest, ChannelResult } from './channels.ts';
import type { Outcome } from './errors.ts';
import type { CoreEventName, CoreEvents } from './events.ts';

/**
 * What a host gives the renderer, and all it gives. The Electron host exposes
 * it as `window.atlas`; in the browser host the renderer makes one over HTTP.
 */
export type HostBridge = {
  readonly host: 'electron' | 'browser';
  readonly invoke: <Name extends Channel>(
    channel: Name,
    request: ChannelRequest<Name>,
  ) => Promise<Outcome<ChannelResult<Name>>>;
  /** Returns the function that ends the subscription. */
  readonly subscribe: <Name extends CoreEventName>(
    event: Name,
    listener: (payload: CoreEvents[Name]) => void,
  ) => () => void;
};
