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

/** Nothing of the browser's own talks to the network: the window is the atlas and nothing else. */
export const quietFlags = [
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
