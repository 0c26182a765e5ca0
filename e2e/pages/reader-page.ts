import type { Locator, Page } from '@playwright/test';
import type { ReadingPlace } from '#shared/models/session.ts';
import type { AtlasPage } from './atlas-page.ts';

/** Reading: the article's column, its contents, and the table of missions beside it. */
export function createReaderPage({ page, article, contents, missions }: AtlasPage) {
  const separator = (name: string): Locator => page.getByRole('separator', { name, exact: true });
  return {
    /** The line of the contents that says where the reader is. */
    current: contents.locator('[aria-current]'),
    table: (name: string): Locator => article.getByRole('table', { name, exact: true }),
    /** City and province of every row of the missions, from top to bottom. */
    cities: async (): Promise<readonly string[]> =>
      (await missions.getByRole('rowheader').allInnerTexts()).map((text) => text.trim()),
    row: (name: string): Locator => missions.getByRole('button', { name, exact: true }),
    findMission: (words: string): Promise<void> =>
      page.getByRole('textbox', { name: 'Find a mission' }).fill(words),
    sortBy: (column: string): Promise<void> =>
      missions.getByRole('columnheader', { name: column }).getByRole('button').click(),
    /** How many of the missions the table shows. */
    shown: page.locator('#panel').getByRole('status'),
    toggleKind: (kind: string): Promise<void> =>
      page
        .locator('#panel')
        .getByRole('button', { name: new RegExp(`^${kind}`) })
        .click(),
    /** The article's own words for a mission. */
    item: (words: string): Locator => article.getByRole('button', { name: words, exact: true }),
    separator,
    /** In CSS pixels. */
    width: (part: Locator): Promise<number> =>
      part.evaluate((element) => element.getBoundingClientRect().width),
    scrollTo: (pixels: number): Promise<void> =>
      article.evaluate((element, top) => {
        element.scrollTop = top;
      }, pixels),
    /** Whether the words that begin there stand so far below the upper edge of the article. */
    isAt: ({ start, below }: ReadingPlace): Promise<boolean> =>
      article.evaluate(
        (element, place) => {
          const words = element.querySelector(`[data-start="${place.start}"]`);
          if (words === null) return false;
          const top = words.getBoundingClientRect().top - element.getBoundingClientRect().top;
          return Math.round(top) === place.below;
        },
        { start, below },
      ),
    skipTo: (name: string): Locator => page.getByRole('link', { name, exact: true }),
    dialog: (name: string): Locator => page.getByRole('dialog', { name, exact: true }),
    /** How far anything but the panes is scrolled, or could be: the window itself never is. */
    windowScroll: (): Promise<number> => scrollOf(page),
  };
}

function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('html, body, #root, #root > *')];
    const { scrollHeight, clientHeight } = document.documentElement;
    return Math.max(scrollHeight - clientHeight, ...boxes.map((box) => box.scrollTop));
  });
}
