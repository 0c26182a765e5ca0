import type { Locator, Page } from '@playwright/test';
import { type Words, words } from './words.ts';

export type AtlasPage = ReturnType<typeof createAtlasPage>;

/** The window, by the names that people and screen readers go by. */
export function createAtlasPage(page: Page, language: 'en' | 'es' = 'en') {
  const say: Words = words[language];
  const banner = page.getByRole('banner');
  const contents = page.getByRole('navigation', { name: say.contents, exact: true });
  const article = page.getByRole('main', { name: say.article, exact: true });
  const map = page.getByRole('region', { name: say.map, exact: true });
  const settingsButton = banner.getByRole('button', { name: say.settings, exact: true });

  const choose = async (option: string): Promise<void> => {
    await settingsButton.click();
    // By keyboard: what is seen and clicked is the label beside it.
    await page.getByRole('radio', { name: option, exact: true }).press('Space');
    await page.keyboard.press('Escape');
  };

  return {
    page,
    banner,
    contents,
    article,
    map,
    timeline: page.getByRole('region', { name: say.timeline, exact: true }),
    notes: page.getByRole('complementary', { name: say.notes, exact: true }),
    missions: page.getByRole('table', { name: say.missions }),
    heading: (title: string): Locator => article.getByRole('heading', { name: title, exact: true }),
    /** Markers on the map, by the name of their mission. */
    markers: (name: string | RegExp): Locator => map.getByRole('button', { name }),
    /** In a narrow window, where they come when they are called. */
    openContents: (): Promise<void> =>
      banner.getByRole('button', { name: say.contents, exact: true }).click(),
    goToSection: (title: string): Promise<void> =>
      contents.getByRole('link', { name: title, exact: true }).click(),
    openMissions: (): Promise<void> => banner.getByRole('button', { name: say.missions }).click(),
    chooseLanguage: choose,
    chooseUnits: choose,
    chooseTheme: (theme: 'dark' | 'light'): Promise<void> => choose(say[theme]),
    /** The colour behind the article, as CSS has it. */
    background: (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    /** The same window in another language. */
    in: (other: 'en' | 'es') => createAtlasPage(page, other),
  };
}
