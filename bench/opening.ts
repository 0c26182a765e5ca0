import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { removeFolder } from '#main/files/remove-folder.ts';
import { chromiumLaunchOptions } from '../e2e/chromium-options.ts';
import { startBrowserHost } from '../e2e/hosts/browser.ts';
import { createAtlasPage } from '../e2e/pages/atlas-page.ts';
import { watchedWorkers, watchWorkers } from '../e2e/watch-workers.ts';
import type { Figure } from './figure.ts';

const viewport = { width: 1280, height: 800 };
const runs = 5;

type Moment = 'text' | 'markers' | 'map';

/** What each moment may take, as a multiple of launching the same browser on an empty page. */
const bounds: Readonly<Record<Moment, { readonly name: string; readonly limit: number }>> = {
  text: { name: 'until the text can be read', limit: 2.5 },
  markers: { name: 'until the missions stand on the map', limit: 4 },
  map: { name: 'until the map is drawn', limit: 6 },
};

/**
 * From the command to what a reader sees, on a fresh data folder: medians of
 * five, by turns with launching the same browser on an empty page.
 */
export async function measureOpening(): Promise<readonly Figure[]> {
  const floors: number[] = [];
  const opened: Readonly<Record<Moment, number>>[] = [];
  for (let run = 0; run < runs; run += 1) {
    floors.push(await launchEmpty());
    opened.push(await openAtlas());
  }
  const floor = median(floors);
  const rows = Object.entries(bounds).map(([moment, { name, limit }]) => ({
    name: `from the command ${name}, for each launch of the browser on an empty page`,
    value: median(opened.map((each) => each[moment as Moment])) / floor,
    unit: 'times',
    limit,
  }));
  return [...rows, { name: 'launching the browser on an empty page', value: floor, unit: 'ms', limit: null }];
}

async function launchEmpty(): Promise<number> {
  const begin = performance.now();
  const browser = await chromium.launch(chromiumLaunchOptions());
  const page = await browser.newPage({ viewport });
  await page.goto('data:text/html,<p>nothing</p>');
  const took = performance.now() - begin;
  await browser.close();
  return took;
}

async function openAtlas(): Promise<Readonly<Record<Moment, number>>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-bench-'));
  const begin = performance.now();
  const { program, link } = await startBrowserHost({ application: process.cwd(), dataFolder, args: [] });
  let browser: Browser | null = null;
  try {
    browser = await chromium.launch(chromiumLaunchOptions());
    const page = await browser.newPage({ viewport });
    await watchWorkers(page);
    await page.goto(link, { waitUntil: 'commit' });
    const atlas = createAtlasPage(page);
    const since = () => performance.now() - begin;
    await atlas.article.locator('p').first().waitFor();
    const text = since();
    await atlas
      .markers(/^Embassy/)
      .first()
      .waitFor();
    const markers = since();
    await mapIsDrawn(page);
    return { text, markers, map: since() };
  } finally {
    await browser?.close();
    program.signal('SIGTERM');
    await program.ended;
    await removeFolder(dataFolder);
  }
}

async function mapIsDrawn(page: Page): Promise<void> {
  for (;;) {
    const { drawn, waiting } = await watchedWorkers(page);
    if (drawn.length > 0 && waiting === 0) return;
    await wait(20);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
