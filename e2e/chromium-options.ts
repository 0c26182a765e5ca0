import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '#main/hosts/browser/find-browser.ts';

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
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
    ],
  };
}
