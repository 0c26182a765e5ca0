import { expect, test } from './fixtures.ts';
import { createAlongPage } from './pages/along-page.ts';
import { createReaderPage } from './pages/reader-page.ts';

const tijuana = 'Consulate General of the United States, Tijuana';

test('links lead back to what they were made of, steps go back and forward, and the window comes back as it was left', {
  tag: '@every-host',
}, async ({ start }) => {
  // Two starts.
  test.slow();
  const first = await start();
  const along = createAlongPage(first.atlas);
  const reader = createReaderPage(first.atlas);
  await expect(first.atlas.heading('History')).toBeVisible();

  await first.atlas.goToSection('Sports');
  const sports = await along.scrolled();
  await expect.poll(along.hash).toMatch(/\/section\/sports\?as=[0-9a-f]+$/);
  await first.atlas.openMissions();
  await first.atlas.missions.getByRole('button', { name: `Copy link: ${tijuana}` }).click();
  await expect(along.said).toContainText(tijuana);
  await along.pasteIntoSearch();
  await first.page.keyboard.press('Enter');
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(along.hash).toContain('/mission/us-mx-consulate-general-tijuana');
  await expect(reader.item('Tijuana (Consulate General)')).toBeInViewport();

  // Back by key, to the very line; forward as a browser does it.
  await first.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(along.scrolled).toBe(sports);
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'false');
  await first.page.goForward();
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'true');

  // An address that is written by hand; one that nobody understands changes nothing.
  await first.page.evaluate(() => {
    location.hash = '#article/mexico-united-states-relations/mission/closed-long-ago?in=sports';
  });
  await expect(first.page.getByRole('alert')).toContainText('no longer in the article');
  await expect(first.atlas.heading('Sports')).toBeInViewport();
  await first.page.getByRole('button', { name: 'Dismiss' }).click();
  await first.page.evaluate(() => {
    location.hash = '#nowhere';
  });
  await expect(first.page.getByRole('alert')).toContainText('cannot read this link');
  await expect.poll(along.hash).toMatch(/\/section\/sports\?as=[0-9a-f]+$/);
  await first.page.getByRole('button', { name: 'Dismiss' }).click();

  // Left in the middle of a section, with a place chosen, the timeline folded, the map elsewhere.
  await along.openPlaces();
  await along.place('Mexico City').click();
  await along.timeButton('Timeline').click();
  await first.atlas.map.getByRole('button', { name: 'Zoom in' }).click();
  await reader.scrollTo(2_000);
  await expect.poll(along.hash).toContain('/place/');
  // What is under way has come to rest when nothing more is written.
  await first.page.waitForTimeout(1_500);
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
