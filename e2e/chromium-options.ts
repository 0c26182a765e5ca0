import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '#main/hosts/browser/find-browser.ts';
import { unwantedFeatures } from '#main/hosts/browser/quiet-flags.ts';

/** What Playwright turns off for what it does with pages (`chromiumSwitches` in playwright-core). */
const playwrightsUnwanted = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
];

/** How tests start Chromium: the installed one, without a word to the network. */
export function chromiumLaunchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(
      'These tests need Chromium, Chrome or Edge: install one (Debian and Ubuntu: apt-get install chromium), or set LINDERO_BROWSER to it.',
    );
  }
  // Chromium's sandbox refuses to run as root.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    executablePath,
    headless: process.env.LINDERO_HEADED === undefined,
    chromiumSandbox: !asRoot,
    args: [
      '--disable-gpu',
      '--disable-domain-reliability',
      '--disable-quic',
      '--no-pings',
      // Chromium takes the last list that it is given, so this one names Playwright's own, too.
      `--disable-features=${[...playwrightsUnwanted, ...unwantedFeatures].join(',')}`,
    ],
  };
}
