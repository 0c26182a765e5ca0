import { inkToken, type MarkerLook, markerParts } from '#shared/missions/marker-parts.ts';
import type { Position } from '#shared/models/subject.ts';

import { lightColours } from '../light-colours.ts';
import { escapeHtml } from '../notes/html/escape-html.ts';

/** Of a drawn map, in pixels of its own. */
export const sheet = { width: 960, height: 600 } as const;

const nameHeight = 22;

/** A mission on the map. */
export type DrawnMission = Omit<MarkerLook, 'noted'> & {
  readonly position: Position;
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
      return `<text x="${middle}" y="${y}" text-anchor="middle" font-size="19" letter-spacing="2" fill="${lightColours['ink-soft']}" stroke="${lightColours.halo}" stroke-width="3" stroke-opacity="0.7" paint-order="stroke">${escapeHtml(name.toLocaleUpperCase())}</text>`;
    });
}

/** A mission as the window's map draws it, with its name for whoever asks. */
export function missionMark({ name, ...look }: DrawnMission, [x, y]: Position): string {
  if (!Number.isFinite(x)) return '';
  const parts = markerParts({ ...look, noted: false }).map(({ path, fill, stroke, width, dash, opacity }) => {
    const paint = fill ? lightColours[inkToken(fill, look.side)] : 'none';
    const outline = stroke
      ? ` stroke="${lightColours[inkToken(stroke, look.side)]}" stroke-width="${width ?? 1}" stroke-linejoin="round"`
      : '';
    const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    const faint = opacity === undefined ? '' : ` stroke-opacity="${opacity}"`;
    return `<path d="${path}" fill="${paint}"${outline}${dashes}${faint}/>`;
  });
  return `<g transform="translate(${x - 8} ${y - 8})"><title>${escapeHtml(name)}</title>${parts.join('')}</g>`;
}
