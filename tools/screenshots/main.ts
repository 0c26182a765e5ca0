import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumLaunchOptions } from '../../e2e/chromium-options.ts';
import { startInBrowser } from '../../e2e/hosts/browser.ts';

const repository = resolve(import.meta.dirname, '..', '..');
const folder = join(repository, 'docs', 'screenshots');
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(chromiumLaunchOptions());
const dataFolders = mkdtempSync(join(tmpdir(), 'lindero-screenshots-'));
try {
  for (const viewport of sizes) {
    // A folder each: the window would come back as the size before left it.
    const dataFolder = join(dataFolders, String(viewport.width));
    const atlas = await startInBrowser(browser, {
      application: repository,
      dataFolder,
      args: [],
      language: 'en-US',
      viewport,
      endsWith: 0,
      onPage: () => {},
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await atlas.page.emulateMedia({ colorScheme });
      await untilStill(atlas.page);
      const path = join(folder, `atlas-${viewport.width}x${viewport.height}-${colorScheme}.png`);
      await atlas.page.screenshot({ path });
      console.log(path);
    }
    await atlas.stop();
  }
} finally {
  await browser.close();
  rmSync(dataFolders, { recursive: true, force: true });
}

/** Waits until two pictures, a second apart, are the same: tiles and labels come one by one. */
async function untilStill(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Map', exact: true }).waitFor();
  let before: Buffer = Buffer.alloc(0);
  for (let tries = 0; tries < 60; tries += 1) {
    await page.waitForTimeout(1_000);
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
  throw new Error('The window did not come to rest within a minute.');
}
