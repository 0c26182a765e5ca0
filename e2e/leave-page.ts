/**
 * What a page that was taken over would try, to reach anything but its own
 * server, all at once: run in the page itself, so it uses nothing from outside.
 * `addresses` are of this machine, where the test listens at `port`.
 */
export async function tryToLeave(target: {
  readonly addresses: readonly string[];
  readonly port: number;
}): Promise<void> {
  const { addresses, port } = target;
  const names = ['leave.example.org', ...addresses];
  const quietly = async (attempt: () => unknown, patience = 1_000) => {
    try {
      await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, patience))]);
    } catch {
      // A refusal is what is hoped for.
    }
  };
  const link = (rel: string, href: string) =>
    document.head.append(Object.assign(document.createElement('link'), { rel, href }));

  async function speakToPages(): Promise<void> {
    const ways = names.flatMap((name) => [
      `stun:${name}:${port}`,
      `turn:${name}:${port}?transport=udp`,
      `turn:${name}:${port}?transport=tcp`,
      `turns:${name}:${port}?transport=tcp`,
    ]);
    const here = new RTCPeerConnection({
      iceServers: [{ urls: ways, username: 'secret', credential: 'secret' }],
    });
    const there = new RTCPeerConnection();
    here.createDataChannel('leave');
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription ?? { type: 'offer' });
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription ?? { type: 'answer' });
    for (const [at, name] of names.entries()) {
      for (const way of [
        `udp ${200 - at} ${name} ${port} typ host`,
        `tcp ${100 - at} ${name} ${port} typ host tcptype passive`,
      ]) {
        const candidate = `candidate:${at} 1 ${way}`;
        await here.addIceCandidate({ candidate, sdpMid: '0', sdpMLineIndex: 0 }).catch(() => {});
      }
    }
    // Whatever can be reached is asked before this is over; where nothing can, it is over at once.
    await new Promise<void>((resolve) => {
      const look = () => here.iceGatheringState === 'complete' && resolve();
      here.addEventListener('icegatheringstatechange', look);
      look();
    });
  }

  const reach = async (place: string) => {
    const url = `http://${place}/`;
    await Promise.all([
      quietly(() => new WebTransport(`https://${place}/`).ready),
      quietly(() => new WebSocket(`ws://${place}/`)),
      quietly(() => fetch(url, { mode: 'no-cors' })),
      quietly(() => navigator.sendBeacon(url)),
      quietly(() => Object.assign(new Image(), { src: url })),
      quietly(() => document.body.append(Object.assign(document.createElement('iframe'), { src: url }))),
      quietly(() => window.open(url)),
      ...['dns-prefetch', 'preconnect', 'prefetch', 'stylesheet', 'icon', 'manifest'].map((rel) =>
        quietly(() => link(rel, url)),
      ),
    ]);
  };
  await Promise.all([quietly(speakToPages, 4_000), ...names.map((name) => reach(`${name}:${port}`))]);
}
