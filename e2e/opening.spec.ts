import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';
import { createAtlasPage } from './pages/atlas-page.ts';
import { createMapPage } from './pages/map-page.ts';
import { watchedWorkers, watchWorkers } from './watch-workers.ts';

// What a window does while it opens, in counts: how long that takes, `npm run bench` measures.

test('a window that opens draws each tile of its map once, with one worker, and reads of the world what is seen', async ({
  sharedAtlas,
}) => {
  const asked: string[] = [];
  const shared = await sharedAtlas();
  const page = await shared.openWindow({
    language: 'en-US',
    viewport: { width: 1280, height: 800 },
    onPage(opened) {
      opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
      void watchWorkers(opened);
      void opened.addInitScript(neverLongAtRest);
    },
  });
  const atlas = createAtlasPage(page);
  await expect(atlas.markers(/^Embassy/).first()).toBeVisible();
  await createMapPage(atlas).known.waitFor();
  await expect.poll(async () => (await watchedWorkers(page)).waiting, 'tiles that were asked for').toBe(0);

  const { workers, drawn } = await watchedWorkers(page);
  expect(workers).toBe(1);
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((tile, at) => drawn.indexOf(tile) !== at)).toEqual([]);
  // At the zoom of the whole relation the plain ground of closer zooms is never seen.
  expect(drawn.filter((tile) => tile.endsWith('ground') && !tile.startsWith('1 '))).toEqual([]);
  expect(asked.filter((path) => path.startsWith('/world/') && path.includes('.topo.')).sort()).toEqual([
    '/world/disputed.topo.json.gz',
    '/world/overview.topo.json.gz',
  ]);

  // Whoever reaches for the map has the rest of the world read.
  await atlas.map.hover();
  await expect.poll(async () => (await watchedWorkers(page)).workers).toBe(2);
  await shared.closeWindow(page);
});

test('the program that shows an article is small, and the faces of its text come with it', async ({
  sharedAtlas,
}) => {
  const shared = await sharedAtlas();
  const program: Promise<number>[] = [];
  const faces: string[] = [];
  const page = await shared.openWindow({
    language: 'en-US',
    viewport: { width: 1280, height: 800 },
    onPage(opened) {
      opened.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.woff2')) faces.push(pathname);
        if (/\.(js|css)$/.test(pathname)) program.push(response.body().then((body) => gzipSync(body).length));
      });
    },
  });
  await expect(createAtlasPage(page).article.locator('p').first()).toBeVisible();
  const kilobytes = (await Promise.all(program)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
  expect(kilobytes).toBeLessThan(310);
  expect(kilobytes).toBeGreaterThan(50);
  expect(await page.locator('link[rel="preload"][as="font"]').count()).toBe(3);
  // No cut is asked for twice.
  expect(faces.length).toBe(new Set(faces).size);
  await shared.closeWindow(page);
});

/** However slow the machine: what a window does after half a minute of rest is no part of its opening. As text: it is run before the program of the page. */
const neverLongAtRest = `
  const later = setTimeout;
  globalThis.setTimeout = (run, after, ...given) => later(run, after >= 30000 ? 3600000 : after, ...given);
`;
