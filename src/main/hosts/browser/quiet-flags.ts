import { noNetworkSwitches } from '#main/hosts/no-network.ts';

/**
 * What Chromium, Chrome and Edge would do of their own accord: ask a network
 * (for hints, translations, the time, accounts, a search engine), and load the
 * lists that drop from an address bar, which costs every new window some
 * seconds of a slow processor, although this one has no such bar.
 */
export const unwantedFeatures = [
  'AimEnabled',
  'AutofillServerCommunication',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** What keeps the browser from asking, so that little is left to be turned away. */
const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--no-service-autorun',
  `--disable-features=${unwantedFeatures.join(',')}`,
  '--enable-features=SkipListAccountsWithoutGaiaCookies',
];

/**
 * The window is the atlas and nothing else: nothing of the browser's own asks a
 * network, and what asks all the same, the page or the browser, reaches none.
 *
 * @param ownPort the port of 127.0.0.1 that the window comes from; null: it comes from no port
 */
export function offlineFlags(ownPort: number | null): readonly string[] {
  return [
    ...quietFlags,
    ...Object.entries(noNetworkSwitches(ownPort)).map(([name, value]) => `--${name}=${value}`),
  ];
}
