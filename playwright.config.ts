import { defineConfig } from '@playwright/test';
import { whyNoElectron } from './e2e/hosts/electron.ts';
import type { HostName } from './e2e/hosts/host-name.ts';

const reason = whyNoElectron();
// Said once and not by every worker.
if (reason !== null && process.env.TEST_WORKER_INDEX === undefined) {
  console.warn(`The specs on the real Electron are skipped: ${reason}.`);
}

/** The same specs on every host. */
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
  projects: (['browser', 'shell', 'electron'] as const).map((name) => ({
    name,
    use: { hostName: name, actionTimeout: 30_000 },
  })),
});
