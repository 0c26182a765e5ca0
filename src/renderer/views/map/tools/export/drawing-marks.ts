import {
  inkToken,
  type MarkerPart,
  type MarkerSide,
  markerParts,
  markerScale,
  symbolParts,
} from '#shared/missions/marker-parts.ts';
import type { MissionType } from '#shared/missions/mission-types.ts';
import { LINE_HEIGHT } from '../../labels/label-lines.ts';
import type { DrawnLabel, DrawnMarker, MapDrawing } from './map-drawing.ts';
import { element, xmlText } from './xml.ts';

/** Pixels of halo around letters, both sides together. */
const HALO = 3.2;

/** A name as the map letters it: first its halo, then its letters, for not every program paints them in that order. */
export function labelPart({ lines, middle, style }: DrawnLabel, { colours, fonts }: MapDrawing): string {
  const step = style.size * LINE_HEIGHT;
  const lettering = {
    'font-family': fonts[style.family],
    'font-style': style.slope === 'normal' ? null : style.slope,
    'font-weight': style.weight,
    'font-size': style.size,
    'letter-spacing': style.spacing === 0 ? null : Number((style.spacing * style.size).toFixed(2)),
    'text-anchor': 'middle',
  };
  const write = (paint: Readonly<Record<string, string | number>>) =>
    lines.map((line, index) =>
      element(
        'text',
        {
          // The space of the last letter is behind it: half of it brings the word back to the middle.
          x: Number((middle.x + (style.spacing * style.size) / 2).toFixed(1)),
          y: Number((middle.y + (index - (lines.length - 1) / 2) * step + style.size * 0.35).toFixed(1)),
          ...paint,
        },
        xmlText(line),
      ),
    );
  const halo =
    style.halo === null
      ? []
      : write({
          fill: 'none',
          stroke: colours[style.halo],
          'stroke-width': HALO,
          'stroke-linejoin': 'round',
          'aria-hidden': 'true',
        });
  return element('g', lettering, ...halo, ...write({ fill: colours[style.colour] }));
}

/** A mission as its marker, with its name for whoever asks. */
export function markerPart({ x, y, type, side, review, name }: DrawnMarker, drawing: MapDrawing): string {
  const size = markerScale(drawing.frame.zoom);
  return element(
    'g',
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)}) translate(-8 -8)` },
    element('title', {}, xmlText(name)),
    ...paths(markerParts({ type, review, noted: false }), side, drawing),
  );
}

/** The symbol of a type of mission in its box of 16 × 16, on a halo. */
export function symbolPart(type: MissionType, side: MarkerSide, drawing: MapDrawing): string {
  return paths(symbolParts(type), side, drawing).join('');
}

function paths(parts: readonly MarkerPart[], side: MarkerSide, { colours }: MapDrawing): readonly string[] {
  return parts.map(({ path, fill, stroke, width, dash, opacity }) =>
    element('path', {
      d: path,
      fill: fill ? colours[inkToken(fill, side)] : 'none',
      ...(stroke && {
        stroke: colours[inkToken(stroke, side)],
        'stroke-width': width ?? 1,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dash?.join(' ') ?? null,
        'stroke-opacity': opacity ?? null,
      }),
    }),
  );
}
