import { defineConfig } from '@playwright/test';
import { whyNoElectron } from './e2e/hosts/electron.ts';
import type { HostName } from './e2e/hosts/host-name.ts';

const reason = whyNoElectron();
// Said once and not by every worker.
if (reason !== null && process.env.TEST_WORKER_INDEX === undefined) {
  console.warn(`The specs on the real Electron are skipped: ${reason}.`);
}

/**
 * What a window shows is the same on every host, and told once, on the browser
 * host. Tagged `@every-host` is what a host changes (start, files, windows,
 * security, printing, being killed) and a story through everything; `@desktop`
 * is what only Electron has.
 */
export default defineConfig<object, { hostName: HostName }>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes the second time is broken.
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'browser', grepInvert: /@desktop/, ...project('browser') },
    { name: 'shell', grep: /@desktop|@every-host/, ...project('shell') },
    { name: 'electron', grep: /@desktop|@every-host/, ...project('electron') },
  ],
});

function project(hostName: HostName): { readonly use: object } {
  return { use: { hostName, actionTimeout: 30_000 } };
}
