import { geoIdentity, geoPath } from 'd3-geo';
import { mercatorY } from '#shared/geo/mercator.ts';

/** A piece of a Web Mercator map: its middle in degrees, its size in CSS pixels. */
export type MapFrame = {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
};

/** `[lon, lat]`; longitudes may go beyond 180 where a line crosses the antimeridian. */
export type LonLatLine = readonly (readonly number[])[];

/** Draws degrees as paths of SVG, in pixels from the upper left corner of the frame, cut at its edges. */
export type Drafter = {
  /** Empty where nothing of the lines is in the frame. */
  readonly lines: (lines: readonly LonLatLine[]) => string;
  /** Each polygon as its rings. To be filled by the even-odd rule. */
  readonly polygons: (polygons: readonly (readonly LonLatLine[])[]) => string;
  /** In the copy of the world that is nearest to the middle. */
  readonly point: (lon: number, lat: number) => { readonly x: number; readonly y: number };
};

/** Pixels beyond the frame at which everything is cut: the cut itself is not seen. */
const BEYOND = 8;
/** Pixels that a corner must be away from the last one: no line moves by as much as one sees. */
const FINEST = 0.35;

export function createDrafter({ lon, lat, zoom, width, height }: MapFrame): Drafter {
  const world = 256 * 2 ** zoom;
  const [left, top] = [(lon / 360) * world - width / 2, mercatorY(lat) * world - height / 2];
  const path = geoPath(
    geoIdentity().clipExtent([
      [-BEYOND, -BEYOND],
      [width + BEYOND, height + BEYOND],
    ]),
  ).digits(1);

  /** A line in every copy of the world in which some of it is in the frame. */
  function copiesOf(line: LonLatLine, closed: boolean): readonly [number, number][][] {
    const flat = coarse(
      line.map(([x = 0, y = 0]) => [(x / 360) * world - left, mercatorY(y) * world - top]),
      closed,
    );
    const bounds = boundsOf(flat);
    if (bounds === null || bounds.bottom < -BEYOND || bounds.top > height + BEYOND) return [];
    const first = Math.ceil((-BEYOND - bounds.right) / world);
    const last = Math.floor((width + BEYOND - bounds.left) / world);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
      flat.map(([x, y]): [number, number] => [x + (first + index) * world, y]),
    );
  }

  return {
    lines: (lines) =>
      path({ type: 'MultiLineString', coordinates: lines.flatMap((line) => copiesOf(line, false)) }) ?? '',
    polygons: (polygons) =>
      // Ring by ring: filled by the even-odd rule it is the same, and the copies of holes need not be matched.
      polygons
        .flat()
        .flatMap((ring) => copiesOf(ring, true))
        .map((ring) => path({ type: 'Polygon', coordinates: [ring] }) ?? '')
        .join(''),
    point: (x, y) => ({
      x: ((x - lon - 360 * Math.round((x - lon) / 360)) / 360) * world + width / 2,
      y: mercatorY(y) * world - top,
    }),
  };
}

function coarse(line: readonly [number, number][], closed: boolean): [number, number][] {
  const kept: [number, number][] = [];
  line.forEach(([x, y], index) => {
    const last = kept.at(-1);
    const isEnd = index === line.length - 1;
    if (last === undefined || isEnd || Math.hypot(x - last[0], y - last[1]) >= FINEST) kept.push([x, y]);
  });
  return closed && kept.length < 4 ? [] : kept;
}

function boundsOf(line: readonly [number, number][]) {
  if (line.length === 0) return null;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of line) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
