import { missionShapes } from '#renderer/components/mission-shapes.ts';
import type { MissionType } from '#shared/models/mission.ts';
import { LINE_HEIGHT } from '../../labels/label-lines.ts';
import { doubtRing, type MarkerSpec, starDisc } from '../../missions/marker-element.ts';
import { isHeadOfMission } from '../../missions/rank.ts';
import type { DrawnLabel, DrawnMarker, MapDrawing } from './map-drawing.ts';
import { element, xmlText } from './xml.ts';

/** Further out than this the map draws its markers smaller. */
const FAR = 3.5;
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
  const size = drawing.frame.zoom < FAR ? 20 / 24 : 1;
  return element(
    'g',
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)}) translate(-8 -8)` },
    element('title', {}, xmlText(name)),
    symbolPart(type, side, drawing),
    review
      ? element('path', {
          d: doubtRing,
          fill: 'none',
          stroke: sideColour(side, drawing),
          'stroke-width': 1.2,
          'stroke-dasharray': '2 2.4',
          'stroke-opacity': 0.7,
        })
      : '',
  );
}

/** The symbol of a type of mission in its box of 16 × 16, on a halo. */
export function symbolPart(type: MissionType, side: MarkerSpec['side'], drawing: MapDrawing): string {
  const { path, paint } = missionShapes[type];
  const colour = sideColour(side, drawing);
  const { halo } = drawing.colours;
  const isHead = isHeadOfMission(type);
  const outline = isHead ? starDisc : path;
  return [
    element('path', {
      d: outline,
      fill: 'none',
      stroke: halo,
      'stroke-width': 3.5,
      'stroke-linejoin': 'round',
    }),
    isHead ? element('path', { d: starDisc, fill: halo, stroke: colour }) : '',
    paint === 'ring'
      ? element('path', {
          d: path,
          fill: halo,
          stroke: colour,
          'stroke-width': 2,
          'stroke-linejoin': 'round',
        })
      : element('path', { d: path, fill: colour }),
  ].join('');
}

function sideColour(side: MarkerSpec['side'], { colours }: MapDrawing): string {
  return side === 'first'
    ? colours['state-first']
    : side === 'second'
      ? colours['state-second']
      : colours['ink-soft'];
}
