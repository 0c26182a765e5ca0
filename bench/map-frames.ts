import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../e2e/chromium-options.ts';
import { startInBrowser } from '../e2e/hosts/browser.ts';
import type { Figure } from './figure.ts';

/** Every frame should take under 50 milliseconds while the map moves: fewer than three refreshes of the screen, which are 50.0. */
const limit = 49.9;
const viewport = { width: 1400, height: 900 };

/**
 * The worst frame while the map is dragged and zoomed by hand's pace, beside
 * the worst of the same movements on an empty page: what the machine itself does.
 */
export async function measureMapFrames(): Promise<readonly Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-bench-'));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const empty = await browser.newPage({ viewport });
    await empty.goto('about:blank');
    const floor = await worstFrame(empty, { x: 1000, y: 300 });
    await empty.close();
    const atlas = await startInBrowser(browser, {
      application: process.cwd(),
      dataFolder,
      args: [],
      language: 'en-US',
      viewport,
      endsWith: 0,
      onPage: () => {},
    });
    await atlas.page
      .getByRole('region', { name: 'Map' })
      .getByRole('button', { name: /^Embassy/ })
      .first()
      .waitFor();
    const box = await atlas.page.getByRole('region', { name: 'Map' }).boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    // Whoever reaches for the map has the whole world read, which is no part of moving it.
    await atlas.page.mouse.move(middle.x, middle.y);
    await atlas.page.locator('[data-status="whole"]').waitFor();
    await atlas.page.waitForTimeout(2000);
    const worst = await worstFrame(atlas.page, middle);
    await atlas.stop();
    return [
      { name: 'worst frame while the map is dragged and zoomed', value: worst, unit: 'ms', limit },
      { name: 'the same movements on an empty page', value: floor, unit: 'ms', limit: null },
    ];
  } finally {
    await browser.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function worstFrame(page: Page, middle: { readonly x: number; readonly y: number }): Promise<number> {
  // As text: what compiles this file adds helpers to functions that no page has.
  await page.evaluate(`
    globalThis.benchFrames = [];
    let last = performance.now();
    requestAnimationFrame(function count(now) {
      benchFrames.push(now - last);
      last = now;
      requestAnimationFrame(count);
    });
  `);
  // Turns of the wheel before each drag: two closer, twice, and back.
  for (const turns of [0, 2, 2, -2, -2]) {
    for (let turn = 0; turn < Math.abs(turns); turn += 1) {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.wheel(0, turns > 0 ? -240 : 240);
      await page.waitForTimeout(500);
    }
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    for (let step = 1; step <= 60; step += 1) {
      await page.mouse.move(middle.x - step * 3, middle.y + Math.sin(step / 8) * 60);
      await page.waitForTimeout(8);
    }
    await page.mouse.up();
    await page.waitForTimeout(500);
  }
  return page.evaluate(() =>
    Math.max(...(globalThis as unknown as { benchFrames: number[] }).benchFrames.slice(5)),
  );
}
