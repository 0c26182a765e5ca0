import type { Position } from '#shared/models/note.ts';
import { escapeHtml } from '../notes/html/escape-html.ts';

/** Of a drawn map, in pixels of its own. */
export const sheet = { width: 960, height: 600 } as const;

const nameHeight = 22;

/** The colours of the window's map, for paper. */
export const ink = {
  sea: '#dbe6ea',
  land: '#eeebe2',
  tint: ['#f4ead2', '#e6eaf3'],
  line: '#b3a892',
  border: '#7a1f2b',
  side: ['#b0510a', '#2b4c9b'],
  paper: '#fffdf8',
  text: '#22262b',
  name: '#6b6f74',
};

/** A mission on the map; `side` is the sending State's place in the pair. */
export type DrawnMission = {
  readonly position: Position;
  readonly side: number;
  readonly isEmbassy: boolean;
  readonly name: string;
};

const isOnSheet = ([x, y]: Position): boolean => x > 0 && x < sheet.width && y > 0 && y < sheet.height;

/** Names of the States where they lie, within the sheet, the later below the earlier where they would meet. */
export function stateNames(
  names: readonly { readonly name: string; readonly at: Position }[],
): readonly string[] {
  const placed: { readonly from: number; readonly to: number; readonly y: number }[] = [];
  return names
    .filter(({ at }) => isOnSheet(at))
    .map(({ name, at: [x, onLand] }) => {
      const half = Math.min(name.length * 8 + 8, sheet.width / 2);
      const middle = Math.min(Math.max(x, half), sheet.width - half);
      const box = { from: middle - half, to: middle + half };
      const meets = (y: number) =>
        placed.some(
          (other) => box.from < other.to && box.to > other.from && Math.abs(y - other.y) < nameHeight,
        );
      let y = onLand;
      while (meets(y)) y += nameHeight;
      placed.push({ ...box, y });
      return `<text x="${middle}" y="${y}" text-anchor="middle" font-size="19" letter-spacing="2" fill="${ink.name}" stroke="${ink.paper}" stroke-width="3" stroke-opacity="0.7" paint-order="stroke">${escapeHtml(name.toLocaleUpperCase())}</text>`;
    });
}

/** An embassy is a square, a consular post a circle. */
export function missionSymbol({ side, isEmbassy, name }: DrawnMission, [x, y]: Position): string {
  if (!Number.isFinite(x)) return '';
  const look = `fill="${ink.side[side] ?? ink.text}" stroke="${ink.paper}" stroke-width="1.2"`;
  const label = `<title>${escapeHtml(name)}</title>`;
  return isEmbassy
    ? `<rect x="${x - 5.5}" y="${y - 5.5}" width="11" height="11" ${look}>${label}</rect>`
    : `<circle cx="${x}" cy="${y}" r="4.2" ${look}>${label}</circle>`;
}
