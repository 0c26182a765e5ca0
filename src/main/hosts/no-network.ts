/**
 * Switches of Chromium, and so of Chrome, Edge and Electron, that leave a window
 * no way to any network, whatever its page or the browser itself tries.
 *
 * - `host-resolver-rules`: nothing has an address, not even an address, but the
 *   atlas's own port of 127.0.0.1 where there is one. The first rule that fits
 *   counts.
 * - `proxy-server`: a proxy that cannot be found stands before everything, so
 *   that no proxy of the system is used, which would look names up for us, and so
 *   that no name is probed when a page cannot be loaded (Chromium would ask the
 *   name server, and Google's, for google.com). `proxy-bypass-list` lets past it
 *   the atlas's own port alone: left out, all of this machine goes past.
 * - `webrtc-ip-handling-policy`: connections from page to page go through such a
 *   proxy or not at all. They obey neither a policy of the page nor the rules above.
 *
 * @param ownPort the port of 127.0.0.1 that the window comes from; null: it comes from no port
 */
export function noNetworkSwitches(ownPort: number | null): Readonly<Record<string, string>> {
  const own = `127.0.0.1:${ownPort}`;
  return {
    'host-resolver-rules': [...(ownPort === null ? [] : [`MAP ${own} ${own}`]), 'MAP * ~NOTFOUND'].join(', '),
    // The name ends in `invalid`, which never leads anywhere (RFC 2606).
    'proxy-server': 'http://nowhere.invalid:9',
    'proxy-bypass-list': ['<-loopback>', ...(ownPort === null ? [] : [own])].join(';'),
    'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  };
}
