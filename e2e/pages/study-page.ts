import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

/** Cards, as they are studied. */
export function createStudyPage({ page, banner }: AtlasPage) {
  const dialog = page.getByRole('dialog', { name: 'Study', exact: true });
  return {
    dialog,
    card: dialog.getByRole('article', { name: 'Card' }),
    deck: (name: string): Locator => dialog.getByRole('listitem').filter({ hasText: name }),
    /** By its key, once the window takes keys. */
    open: async (): Promise<void> => {
      await banner.getByRole('button', { name: 'Study', exact: true }).waitFor();
      await page.keyboard.press('Alt+R');
    },
  };
}
