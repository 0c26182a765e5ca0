import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

/** The notes as people use them: where they read, and in the column beside. */
export function createNotesPage({ page, banner, article, notes, map }: AtlasPage) {
  const button = (name: string | RegExp): Locator => notes.getByRole('button', { name, exact: true });
  const body = notes.getByRole('textbox', { name: 'Text of the note' });
  return {
    body,
    button,
    toolbar: page.getByRole('toolbar', { name: 'Selected words' }),
    /** How many the banner counts. */
    counted: banner.getByRole('button', { name: /^Notes/ }),
    status: notes.locator('p', { hasText: /^(Saved|Saving…|Nothing to save yet)$/ }),
    items: notes.getByRole('listitem').filter({ has: page.getByRole('button') }),
    item: (text: string): Locator => notes.getByRole('listitem').filter({ hasText: text }),
    open: (text: string): Promise<void> =>
      notes.getByRole('listitem').filter({ hasText: text }).getByRole('button').first().click(),
    back: (): Promise<void> => button('All notes').click(),
    /** Begins a note on nothing. */
    newNote: async (): Promise<void> => {
      await banner.getByRole('button', { name: /^Notes/ }).click();
      await button('New note').click();
    },
    write: async (text: string): Promise<void> => {
      await body.fill(text);
      await notes.getByText('Saved', { exact: true }).waitFor();
    },
    /** Selects words of the article, as dragging over them does. */
    select: async (words: string): Promise<void> => {
      await article.evaluate((root, wanted) => {
        const letters: [Text, number][] = [];
        let said = '';
        for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
          const node = element.firstChild as Text;
          said += node.data;
          for (let at = 0; at < node.length; at += 1) letters.push([node, at]);
        }
        const at = said.indexOf(wanted);
        const [first, last] = [letters[at], letters[at + wanted.length - 1]];
        if (first && last) {
          first[0].parentElement?.scrollIntoView({ block: 'center' });
          document.getSelection()?.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
          return;
        }
        throw new Error(`The article does not say “${wanted}”.`);
      }, words);
      await page.getByRole('toolbar', { name: 'Selected words' }).waitFor();
    },
    /** The words that are painted in a colour, or dashed (`doubtful`). */
    painted: (colour: string): Promise<readonly string[]> =>
      page.evaluate(
        (name) => [...(CSS.highlights.get(`note-${name}`) ?? [])].map((range) => String(range)),
        colour,
      ),
    /** Whether a mark that a note drew stands within the map's frame. */
    isDrawnInView: async (): Promise<boolean> => {
      const frame = await map.boundingBox();
      const drawn = map.locator('.leaflet-notes-pane path').first();
      const mark = await drawn.boundingBox();
      if (frame === null || mark === null) return false;
      // What is far outside Leaflet keeps as an empty path, which lies wherever the map's corner does.
      if ((await drawn.getAttribute('d')) === 'M0 0') return false;
      const across = mark.x > frame.x && mark.x + mark.width < frame.x + frame.width;
      return across && mark.y > frame.y && mark.y + mark.height < frame.y + frame.height;
    },
    /** Begins a note on a point of the map, by its coordinates. */
    notePoint: async (coordinates: string): Promise<void> => {
      await map.getByRole('button', { name: 'Tools', exact: true }).click();
      await map.getByRole('button', { name: 'Coordinates', exact: true }).click();
      await map.getByRole('textbox', { name: 'Place or coordinates' }).fill(coordinates);
      await map.getByRole('button', { name: 'Add', exact: true }).click();
      await map.getByRole('button', { name: /^Note on/ }).click();
    },
  };
}
