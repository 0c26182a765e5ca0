import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '#shared/models/session.ts';
import { expect, test } from './fixtures.ts';
import { createAlongPage } from './pages/along-page.ts';
import { createReaderPage } from './pages/reader-page.ts';

const tijuana = 'Consulate General of the United States, Tijuana';

test('a link that was copied leads back to what it was made of', async ({ atlas }) => {
  const along = createAlongPage(atlas);
  const reader = createReaderPage(atlas);
  await atlas.openMissions();
  await atlas.missions.getByRole('button', { name: `Copy link: ${tijuana}` }).click();
  await expect(along.said).toContainText(tijuana);
  await along.pasteIntoSearch();
  await atlas.page.keyboard.press('Enter');
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(along.hash).toContain('/mission/us-mx-consulate-general-tijuana');
  await expect(reader.item('Tijuana (Consulate General)')).toBeInViewport();
});

test('a step back leads to the very line that was read, and a step forward to what was chosen', async ({
  atlas,
}) => {
  const along = createAlongPage(atlas);
  const reader = createReaderPage(atlas);
  await atlas.openMissions();
  await atlas.goToSection('Sports');
  const sports = await along.scrolled();
  await expect.poll(along.hash).toMatch(/\/section\/sports\?as=[0-9a-f]+$/);
  await atlas.goToSection('Migration');
  await reader.row(tijuana).click();
  await expect.poll(along.hash).toContain('/mission/');
  await atlas.page.keyboard.press('Alt+ArrowLeft');
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'false');
  await atlas.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(along.scrolled).toBe(sports);
  await atlas.page.goForward();
  await atlas.page.goForward();
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'true');
});

test('an address that leads to what is gone shows the nearest and says so; one that nobody understands changes nothing', async ({
  atlas,
}) => {
  const along = createAlongPage(atlas);
  const { page } = atlas;
  await expect(atlas.heading('History')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#article/mexico-united-states-relations/mission/closed-long-ago?in=sports';
  });
  await expect(page.getByRole('alert')).toContainText('no longer in the article');
  await expect(atlas.heading('Sports')).toBeInViewport();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.evaluate(() => {
    location.hash = '#nowhere';
  });
  await expect(page.getByRole('alert')).toContainText('cannot read this link');
  await expect.poll(along.hash).toMatch(/\/section\/sports\?as=[0-9a-f]+$/);
});

test('the window comes back as it was left: in the middle of a section, with a place chosen, the timeline folded, the map elsewhere', {
  tag: '@every-host',
}, async ({ start, dataFolder }) => {
  // Two starts.
  test.slow();
  const first = await start();
  const along = createAlongPage(first.atlas);
  const reader = createReaderPage(first.atlas);
  await along.openPlaces();
  await along.place('Mexico City').click();
  await along.timeButton('Timeline').click();
  await first.atlas.map.getByRole('button', { name: 'Zoom in' }).click();
  await reader.scrollTo(2_000);
  await expect.poll(along.hash).toContain('/place/');

  // The last thing that was done is the last that is kept.
  const kept = (): Session => JSON.parse(readFileSync(join(dataFolder, 'session.json'), 'utf8'));
  await expect(async () => {
    const { link, timeline, place, map } = kept();
    expect(link.replace('lindero://', '#')).toBe(await along.hash());
    expect(timeline).toBe('folded');
    expect(place === null ? null : await reader.isAt(place)).toBe(true);
    expect(map).not.toBeNull();
  }).toPass();
  const left = { hash: await along.hash(), scale: await first.atlas.map.innerText() };
  await first.stop();

  const second = await start();
  const again = createAlongPage(second.atlas);
  await expect(second.atlas.heading('History')).toBeVisible();
  await expect.poll(again.hash).toBe(left.hash);
  await expect(again.place('Mexico City')).toHaveAttribute('aria-pressed', 'true');
  await expect(again.timeButton('Timeline')).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(async () => Math.abs((await again.scrolled()) - 2_000)).toBeLessThan(20);
  await expect.poll(() => second.atlas.map.innerText()).toBe(left.scale);
});
