import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { applicationFolders } from '#main/application-folders.ts';
import { type Core, createCore } from '#main/core.ts';
import type { Outcome } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { SearchAnswer } from '#shared/models/search.ts';
import { searchTokens } from '#shared/text/search-key.ts';
import { chromiumLaunchOptions } from '../e2e/chromium-options.ts';
import { startInBrowser } from '../e2e/hosts/browser.ts';
import type { Figure } from './figure.ts';

const articleId = 'mexico-united-states-relations';
const typed = 'migration from mexico';

/** How long a question takes in the process, and how long from a key to its answer on the screen. */
export async function measureSearch(): Promise<readonly Figure[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-bench-'));
  try {
    const answers = await withCore(dataFolder, answerTimes);
    const screens = await screenTimes(join(dataFolder, 'window'));
    return [
      figure('a search in the process, every 20th word of the article, median', at(answers, 0.5), 10),
      figure('a search in the process, every 20th word of the article, 95 of 100', at(answers, 0.95), 10),
      figure('from a key to its answer on the screen, median', at(screens, 0.5), 50),
      figure('from a key to its answer on the screen, slowest', at(screens, 1), null),
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function withCore<Result>(dataFolder: string, work: (core: Core) => Promise<Result>): Promise<Result> {
  const folders = applicationFolders(process.cwd());
  const core = await createCore({
    host: 'browser',
    version: '0',
    folders,
    dataFolder,
    printPdf: () => Promise.reject(new Error('Nothing is printed.')),
    openOutside: () => Promise.resolve(false),
  });
  try {
    return await work(core);
  } finally {
    await core.close();
  }
}

async function answerTimes({ dispatch }: Core): Promise<readonly number[]> {
  const opened = (await dispatch('library.open', { id: articleId })) as Outcome<Edition>;
  if (!opened.ok) throw new Error(opened.error.message);
  const words = [...new Set(searchTokens(opened.value.article.source.text).map(({ word }) => word))];
  const times: number[] = [];
  for (const query of ['warm', ...words.filter((_, index) => index % 20 === 0)]) {
    const start = performance.now();
    const asked = { query, kinds: [], articleId: null, sectionId: null, language: 'en', limit: 20 };
    const outcome = (await dispatch('search.query', asked)) as Outcome<SearchAnswer>;
    if (!outcome.ok) throw new Error(outcome.error.message);
    times.push(performance.now() - start);
  }
  // The first question makes the index.
  return times.slice(1);
}

async function screenTimes(dataFolder: string): Promise<readonly number[]> {
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const atlas = await startInBrowser(browser, {
      application: process.cwd(),
      dataFolder,
      args: [],
      language: 'en-US',
      viewport: { width: 1280, height: 800 },
      endsWith: 0,
      onPage: () => {},
    });
    const box = atlas.page.getByRole('searchbox', { name: 'Search' });
    await box.fill('border');
    // The map has come to rest, and the index is made.
    await atlas.page.waitForTimeout(8000);
    await box.fill('');
    const times: number[] = [];
    for (const key of typed) {
      await watchNextAnswer(atlas.page);
      await box.press(key === ' ' ? 'Space' : key);
      const took = await atlas.page.evaluate<number>('benchAnswer');
      // A key that changes no result, a space say, has no answer to wait for.
      if (took > 0) times.push(took);
    }
    await atlas.stop();
    return times;
  } finally {
    await browser.close();
  }
}

/** From the key's own moment until the frame after the results have changed for the last time. */
async function watchNextAnswer(page: Page): Promise<void> {
  // As text: what compiles this file adds helpers to functions that no page has.
  await page.evaluate(`
    globalThis.benchAnswer = new Promise((resolve) => {
      addEventListener('keydown', (event) => {
        const results = document.querySelector('search');
        let last = event.timeStamp;
        const observer = new MutationObserver(() => {
          requestAnimationFrame(() => setTimeout(() => { last = performance.now(); }));
        });
        observer.observe(results, { childList: true, subtree: true, characterData: true });
        setTimeout(() => { observer.disconnect(); resolve(last - event.timeStamp); }, 700);
      }, { once: true, capture: true });
    });
    // What an expression ends with is waited for.
    undefined;
  `);
}

/** The value below which so large a share of the values lies. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const figure = (name: string, value: number, limit: number | null): Figure => ({
  name,
  value,
  unit: 'ms',
  limit,
});
