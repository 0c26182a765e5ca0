import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

/** Text, map, time and places as one thing, and the address that says where one is. */
export function createAlongPage({ page, article, banner, contents, map, timeline }: AtlasPage) {
  const panel = page.locator('#panel');
  return {
    panel,
    openPlaces: (): Promise<void> => banner.getByRole('button', { name: 'Places', exact: true }).click(),
    place: (name: string): Locator => panel.getByRole('button', { name: new RegExp(`^${name}\\b`) }),
    sentences: panel.getByRole('listitem').filter({ has: page.locator('mark') }),
    /** What is kept of the article, named over its contents. */
    kept: contents.getByRole('paragraph'),
    showAll: (): Promise<void> => contents.getByRole('button', { name: 'Show all' }).click(),
    section: (title: string): Locator =>
      contents.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) }),
    /** The rings around the places that the text speaks of. */
    rings: map.locator('.leaflet-along-pane path'),
    follow: map.getByRole('button', { name: 'Follow the section that is read' }),
    /** How many degrees of longitude apart the map's edges are, by its scale: a sign that it moved or zoomed. */
    scale: (): Promise<string> => map.innerText(),
    time: timeline.getByRole('slider', { name: 'Time shown' }),
    timeStatus: timeline.getByRole('status'),
    timeButton: (name: string): Locator => timeline.getByRole('button', { name, exact: true }),
    said: page.getByRole('status').filter({ hasText: 'Link copied' }),
    /** What follows `#` in the address. */
    hash: (): Promise<string> => page.evaluate(() => location.hash),
    /** Pixels from the top of the article to what is seen of it. */
    scrolled: (): Promise<number> => article.evaluate((element) => Math.round(element.scrollTop)),
    pasteIntoSearch: async (): Promise<void> => {
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('ControlOrMeta+V');
    },
  };
}
