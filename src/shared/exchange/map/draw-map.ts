import { geoArea, geoCentroid, geoMercator, geoPath } from 'd3-geo';
import type { Geometry, MultiPoint, Polygon } from 'geojson';
import { missionRank } from '#shared/missions/mission-types.ts';
import type { NoteGeometry, Position } from '#shared/models/subject.ts';

import { positionsOf } from '#shared/notes/positions-of.ts';
import { lightColours } from '../light-colours.ts';
import { escapeHtml } from '../notes/html/escape-html.ts';
import { type DrawnMission, missionMark, sheet, stateNames } from './map-symbols.ts';

/** What is drawn. Positions are [lon, lat], WGS 84. */
export type MapDrawing = {
  /** What the picture shows, in words. */
  readonly title: string;
  readonly countries: readonly { readonly iso2: string | null; readonly geometry: Geometry }[];
  /** The two States in title order. */
  readonly pair: readonly {
    readonly lands: readonly string[];
    readonly name: string;
    readonly position: Position;
  }[];
  readonly border: readonly (readonly Position[])[];
  readonly missions: readonly DrawnMission[];
  readonly notes: readonly {
    readonly geometry: NoteGeometry;
    readonly label: string;
    readonly colour: string;
  }[];
};

const tints: readonly string[] = [lightColours['tint-first'], lightColours['tint-second']];

const margin = 36;
/** The closest scale, in pixels for a radian: a city with its surroundings. */
const closest = 40_000;

/**
 * A map of a relation as SVG, drawn from data alone: the pair set apart, their
 * border, missions told apart by shape and colour, notes with their labels.
 * Around the middle of what is shown, wherever on the globe that is.
 */
export function drawMap(drawing: MapDrawing): string {
  const { countries, pair, border, missions, notes, title } = drawing;
  const { width, height } = sheet;
  const central = centralPoints(drawing);
  if (central.coordinates.length === 0) return '';
  const [lon] = geoCentroid(central);
  const shown: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [...central.coordinates, ...mainlands(drawing)],
  };
  const projection = geoMercator()
    .rotate([-(lon || 0), 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shown,
    );
  if (!(projection.scale() < closest)) {
    projection
      .scale(closest)
      .center([0, middleLatitude(central)])
      .translate([width / 2, height / 2]);
  }
  projection.clipExtent([
    [-20, -20],
    [width + 20, height + 20],
  ]);
  const path = geoPath(projection).digits(1);
  const draw = (geometry: Geometry, attributes: string) => {
    const d = path(geometry);
    return d === null || d === '' ? '' : `<path d="${d}" ${attributes}/>`;
  };
  const at = (position: Position): Position => {
    const [x = Number.NaN, y = Number.NaN] = projection([position[0], position[1]]) ?? [];
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
  const sideOf = (iso2: string | null) =>
    pair.findIndex(({ lands }) => iso2 !== null && lands.includes(iso2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}" font-family="'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${lightColours.sea}"/>`,
    ...countries.map(({ iso2, geometry }) =>
      draw(
        facingOut(geometry),
        `fill="${tints[sideOf(iso2)] ?? lightColours.land}" stroke="${lightColours['admin-0']}" stroke-width="0.7"`,
      ),
    ),
    ...border.map((line) =>
      draw(
        { type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
        `fill="none" stroke="${lightColours['border-line']}" stroke-width="2.4" stroke-linejoin="round"`,
      ),
    ),
    ...stateNames(pair.map(({ name, position }) => ({ name, at: at(position) }))),
    ...missions
      .toSorted((one, other) => missionRank(other.type) - missionRank(one.type))
      .map((mission) => missionMark(mission, at(mission.position))),
    ...notes.map(({ geometry, label, colour }) => noteMark(geometry, label, colour, draw, at)),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Where a sheet is centred: among missions and notes, else between the States. */
function centralPoints({ missions, notes, pair }: MapDrawing): MultiPoint {
  const points = [
    ...missions.map(({ position }) => position),
    ...notes.flatMap(({ geometry }) => positionsOf(geometry)),
    ...pair.map(({ position }) => position),
  ];
  return { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) };
}

/** A State's land is its largest part and every part that is not much smaller: both islands of New Zealand, not Alaska. */
const mainPart = 0.25;

function mainlands({ countries, pair }: MapDrawing): MultiPoint['coordinates'] {
  const home = new Set(pair.map(({ lands }) => lands[0]));
  return countries
    .filter(({ iso2 }) => iso2 !== null && home.has(iso2))
    .flatMap(({ geometry }) => {
      const parts = polygonsOf(geometry).map((rings) => {
        const coordinates = facing(rings);
        return { outline: coordinates[0] ?? [], area: geoArea({ type: 'Polygon', coordinates }) };
      });
      const largest = Math.max(0, ...parts.map(({ area }) => area));
      return parts.filter(({ area }) => area >= largest * mainPart).flatMap(({ outline }) => outline);
    });
}

function polygonsOf(geometry: Geometry): readonly Polygon['coordinates'][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function middleLatitude({ coordinates }: MultiPoint): number {
  const latitudes = coordinates.map(([, lat = 0]) => lat);
  return (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
}

/** On a sphere, a ring wound the other way is all the world but what it means. */
function facingOut(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: facing(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(facing) };
  return geometry;
}

function facing(rings: Polygon['coordinates']): Polygon['coordinates'] {
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI;
  return isInsideOut ? rings.map((ring) => ring.toReversed()) : rings;
}

function noteMark(
  geometry: NoteGeometry,
  label: string,
  colour: string,
  draw: (geometry: Geometry, attributes: string) => string,
  at: (position: Position) => Position,
): string {
  const [x, y] = at(positionsOf(geometry)[0] ?? [0, 0]);
  const shape =
    geometry.type === 'Point'
      ? ''
      : draw(
          planar(geometry),
          `fill="${geometry.type === 'Polygon' ? colour : 'none'}" fill-opacity="0.2" stroke="${colour}" stroke-width="2"`,
        );
  if (!Number.isFinite(x)) return shape;
  const half = 6 + label.length * 3;
  return `${shape}<g><path d="M${x} ${y}l-5 -9h10z" fill="${colour}"/><rect x="${x - half}" y="${y - 25}" width="${half * 2}" height="17" rx="8" fill="${colour}"/><text x="${x}" y="${y - 12.5}" text-anchor="middle" font-size="11" font-weight="600" fill="#fff">${escapeHtml(label)}</text></g>`;
}

function planar(geometry: NoteGeometry): Geometry {
  if (geometry.type === 'Point') return { type: 'Point', coordinates: [...geometry.coordinates] };
  if (geometry.type === 'LineString')
    return { type: 'LineString', coordinates: geometry.coordinates.map(([x, y]) => [x, y]) };
  return facingOut({
    type: 'Polygon',
    coordinates: geometry.coordinates.map((ring) => ring.map(([x, y]) => [x, y])),
  });
}
