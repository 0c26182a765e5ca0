import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

/** The map, its legend and what is drawn on it. */
export function createMapPage({ page, map }: AtlasPage) {
  return {
    /** A row of the legend, or the heading of one direction: a check box that shows and hides. */
    legendRow: (name: string | RegExp): Locator => map.getByRole('checkbox', { name }),
    /** What the map says of how many missions it shows. */
    summary: map.getByRole('status'),
    card: (mission: string): Locator => map.getByRole('dialog', { name: mission, exact: true }),
    /** Whether the whole of a mission's card, and its marker, are in the map's frame and under nothing else. */
    isFree: async (mission: string): Promise<boolean> => {
      const card = map.getByRole('dialog', { name: mission, exact: true });
      const marker = map.getByRole('button', { name: mission, exact: true });
      return (await card.evaluate(isUncovered)) && (await marker.evaluate(isUncovered));
    },
    /** Kilometres or miles of the bar that tells the scale. */
    scaleLength: async (): Promise<number> => {
      const name = await map.getByRole('img', { name: /^Scale/ }).getAttribute('aria-label');
      return Number((name ?? '').replace(/[^0-9.]/g, ''));
    },
    /** Where a marker's middle stands in the window, in CSS pixels. */
    middleOf: (mission: string): Promise<readonly [number, number]> =>
      map.getByRole('button', { name: mission, exact: true }).evaluate((marker) => {
        const { left, top, width, height } = marker.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
      }),
    /** There once the land of both States is known: no map moves for that any more. */
    known: map.locator('[data-status]:not([data-status="opening"])'),
    zoomIn: map.getByRole('button', { name: 'Zoom in', exact: true }),
    zoomOut: map.getByRole('button', { name: 'Zoom out', exact: true }),
    /** Share of the middle of the map that is as the sea, and as a map on which nothing is drawn: 0 to 1. */
    seaInTheMiddle: async (): Promise<number> => {
      const box = await map.boundingBox();
      if (box === null) throw new Error('The map is not there.');
      const side = 160;
      const clip = {
        x: box.x + box.width / 2 - side / 2,
        y: box.y + box.height / 2 - side / 2,
        width: side,
        height: side,
      };
      const picture = (await page.screenshot({ clip })).toString('base64');
      return page.evaluate(shareOfSea, picture);
    },
    /** The markers in view, by name, at whose place the screen shows nothing of their State's colour. */
    markersUnseen: async (): Promise<readonly string[]> => {
      const picture = (await page.screenshot()).toString('base64');
      return page.evaluate(markersWithoutColour, picture);
    },
  };
}

function isUncovered(element: HTMLElement | SVGElement): boolean {
  const frame = element.closest('#map')?.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (frame === undefined || left < frame.left || top < frame.top) return false;
  if (right > frame.right || bottom > frame.bottom) return false;
  // The corners are round.
  const inset = Math.min(8, (right - left) / 3);
  const across = [left + inset, (left + right) / 2, right - inset];
  const down = [top + inset, (top + bottom) / 2, bottom - inset];
  return across.every((x) => down.every((y) => element.contains(document.elementFromPoint(x, y))));
}

async function markersWithoutColour(picture: string): Promise<readonly string[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const screen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (screen === null) throw new Error('There is no canvas.');
  screen.drawImage(bitmap, 0, 0);
  const ratio = bitmap.width / innerWidth;
  const colour = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  return [...document.querySelectorAll<HTMLElement>('button[data-mission]')].flatMap((marker) => {
    const { left, top, width, height } = marker.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // Beyond the view, or under a control.
    if (document.elementFromPoint(x, y) !== marker || colour === null) return [];
    colour.fillStyle = getComputedStyle(marker).color;
    colour.fillRect(0, 0, 1, 1);
    const wanted = colour.getImageData(0, 0, 1, 1).data;
    const reach = 7 * ratio;
    const { data } = screen.getImageData(x * ratio - reach, y * ratio - reach, 2 * reach, 2 * reach);
    let like = 0;
    for (let at = 0; at < data.length; at += 4) {
      const off = [0, 1, 2].map((part) => Math.abs((data[at + part] ?? 0) - (wanted[part] ?? 0)));
      if (Math.max(...off) < 24) like += 1;
    }
    return like < 6 ? [marker.ariaLabel ?? ''] : [];
  });
}

async function shareOfSea(picture: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.fillStyle = getComputedStyle(
    document.querySelector('.leaflet-container') as Element,
  ).backgroundColor;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let sea = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) sea += 1;
  }
  return sea / (data.length / 4);
}
