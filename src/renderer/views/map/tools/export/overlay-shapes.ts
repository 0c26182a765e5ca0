import type { Colours } from '#renderer/styles/tokens.ts';
import { createDrafter, type MapFrame } from '#renderer/workers/draft.ts';
import type { VectorShape } from '#renderer/workers/draw-vectors.ts';
import { districtEdges } from '#shared/geo/district-edges.ts';
import { greatCircleLine } from '#shared/geo/great-circle-line.ts';
import { MOST_LATITUDE } from '#shared/geo/mercator.ts';
import type { NearestDistrict } from '#shared/geo/nearest-districts.ts';
import { unwrapLine } from '#shared/geo/unwrap-line.ts';
import type { PairGeometry } from '#shared/models/world.ts';
import type { Point } from '../../point.ts';
import { sketchLine } from '../../sketch/sketch-line.ts';
import { graticuleOf } from '../graticule/graticule.ts';
import type { Measured } from '../map-tools.ts';

export type Overlays = {
  readonly graticule: boolean;
  readonly border: PairGeometry | null;
  /** None when none are drawn. */
  readonly districts: readonly NearestDistrict[];
  /** Of the lines between them. */
  readonly districtColour: string;
  readonly measure: Measured;
};

/** Pixels from the middle of a point that is drawn to its edge. */
const POINT = 3.5;

/** What lies on the ground below names and missions: graticule, districts, the border over them, and what is measured. */
export function overlayShapes(
  frame: MapFrame,
  { graticule, border, districts, districtColour, measure }: Overlays,
  colours: Colours,
): readonly VectorShape[] {
  const drafter = createDrafter(frame);
  const line = (path: string, colour: string, width: number, dash: readonly number[] = []): VectorShape[] =>
    path === '' ? [] : [{ path, style: { kind: 'line', colour, width, dash } }];
  const edges = districtEdges(districts).map(({ from, to }) => greatCircleLine(from, to));
  const borderPath = drafter.lines(border?.lines.map(unwrapLine) ?? []);
  return [
    ...(graticule ? line(graticulePath(frame), colours['admin-1'], 0.5) : []),
    ...line(drafter.lines(edges), districtColour, 1.25, [7, 3, 1.5, 3]),
    ...line(borderPath, colours.halo, 5),
    ...line(borderPath, colours['border-line'], 2),
    ...line(drafter.lines([sketchLine(measure.kind, measure.points)]), colours.accent, 2),
    ...line(
      measure.points.map(({ lon, lat }) => circle(drafter.point(lon, lat))).join(''),
      colours.accent,
      2,
    ),
  ];
}

const circle = ({ x, y }: Point): string =>
  `M${(x - POINT).toFixed(1)},${y.toFixed(1)}a${POINT},${POINT} 0 1 0 ${2 * POINT},0a${POINT},${POINT} 0 1 0 ${-2 * POINT},0`;

function graticulePath(frame: MapFrame): string {
  const degrees = 360 / (256 * 2 ** frame.zoom);
  const [west, east] = [-1, 1].map((side) => frame.lon + (side * frame.width * degrees) / 2) as [
    number,
    number,
  ];
  const { meridians, parallels } = graticuleOf(
    { west, south: -MOST_LATITUDE, east, north: MOST_LATITUDE },
    frame.zoom,
  );
  return createDrafter(frame).lines([
    ...meridians.map((lon) => [
      [lon, -MOST_LATITUDE],
      [lon, MOST_LATITUDE],
    ]),
    ...parallels.map((lat) => [
      [west, lat],
      [east, lat],
    ]),
  ]);
}
