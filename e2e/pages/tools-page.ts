import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

/** The tools of the map, by the names that people and screen readers go by. */
export function createToolsPage({ page, map }: AtlasPage) {
  const button = map.getByRole('button', { name: 'Tools', exact: true });
  // The open tool: the only region within that of the map.
  const dock = map.getByRole('region');
  const field = dock.getByRole('textbox', { name: 'Place or coordinates' });

  const menu = async (act: () => Promise<void>): Promise<void> => {
    await button.press('Enter');
    await act();
  };

  return {
    button,
    dock,
    /** What the map itself takes keys on. */
    ground: map.getByRole('group', { name: /^Map of/ }),
    table: (name: string): Locator => dock.getByRole('table', { name, exact: true }),
    open: (tool: string): Promise<void> =>
      menu(async () => {
        await map.getByRole('button', { name: tool, exact: true }).press('Enter');
        await dock.and(page.getByRole('region', { name: tool, exact: true })).waitFor();
      }),
    toggle: (overlay: string): Promise<void> =>
      menu(async () => {
        await map.getByRole('checkbox', { name: overlay }).press('Space');
        await page.keyboard.press('Escape');
      }),
    /** Types a position, or a place of which one is then chosen. */
    point: async (text: string, choice?: RegExp): Promise<void> => {
      await field.fill(text);
      await field.press('Enter');
      if (choice !== undefined) await dock.getByRole('button', { name: choice }).first().press('Enter');
    },
    close: (): Promise<void> => dock.getByRole('button', { name: 'Close', exact: true }).press('Enter'),
    /** Saves the map, and returns where the file is. */
    save: async (form: 'SVG' | 'PNG'): Promise<string> => {
      const download = page.waitForEvent('download');
      await dock.getByRole('button', { name: `Save as ${form}` }).press('Enter');
      return (await download).path();
    },
  };
}
