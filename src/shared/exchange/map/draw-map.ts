import { geoArea, geoCentroid, geoMercator, geoPath } from 'd3-geo';
import type { Geometry, MultiPoint, Polygon } from 'geojson';
import type { NoteGeometry, Position } from '#shared/models/note.ts';
import { escapeHtml } from '../notes/html/escape-html.ts';

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
  /** `side`: the sending State's place in `pair`. */
  readonly missions: readonly {
    readonly position: Position;
    readonly side: number;
    readonly isEmbassy: boolean;
    readonly name: string;
  }[];
  readonly notes: readonly {
    readonly geometry: NoteGeometry;
    readonly label: string;
    readonly colour: string;
  }[];
};

const width = 960;
const height = 600;
const margin = 36;
const nameHeight = 22;
/** The closest scale, in pixels for a radian: a city with its surroundings. */
const closest = 40_000;

const ink = {
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

/**
 * A map of a relation as SVG, drawn from data alone: the pair set apart, their
 * border, missions told apart by shape and colour, notes with their labels.
 * Around the middle of what is shown, wherever on the globe that is.
 */
export function drawMap(drawing: MapDrawing): string {
  const { countries, pair, border, missions, notes, title } = drawing;
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
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}" font-family="'Segoe UI', 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.sea}"/>`,
    ...countries.map(({ iso2, geometry }) =>
      draw(
        facingOut(geometry),
        `fill="${ink.tint[sideOf(iso2)] ?? ink.land}" stroke="${ink.line}" stroke-width="0.7"`,
      ),
    ),
    ...border.map((line) =>
      draw(
        { type: 'LineString', coordinates: line.map(([x, y]) => [x, y]) },
        `fill="none" stroke="${ink.border}" stroke-width="2.4" stroke-linejoin="round"`,
      ),
    ),
    ...stateNames(pair.map(({ name, position }) => ({ name, at: at(position) }))),
    ...missions.map((mission) => missionSymbol(mission, at(mission.position))),
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

const isOnSheet = ([x, y]: Position): boolean => x > 0 && x < width && y > 0 && y < height;

/** Names of the States where they lie, within the sheet, the later below the earlier where they would meet. */
function stateNames(names: readonly { readonly name: string; readonly at: Position }[]): readonly string[] {
  const placed: { readonly from: number; readonly to: number; readonly y: number }[] = [];
  return names
    .filter(({ at }) => isOnSheet(at))
    .map(({ name, at: [x, onLand] }) => {
      const half = Math.min(name.length * 8 + 8, width / 2);
      const middle = Math.min(Math.max(x, half), width - half);
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
function missionSymbol({ side, isEmbassy, name }: MapDrawing['missions'][number], [x, y]: Position): string {
  if (!Number.isFinite(x)) return '';
  const look = `fill="${ink.side[side] ?? ink.text}" stroke="${ink.paper}" stroke-width="1.2"`;
  const label = `<title>${escapeHtml(name)}</title>`;
  return isEmbassy
    ? `<rect x="${x - 5.5}" y="${y - 5.5}" width="11" height="11" ${look}>${label}</rect>`
    : `<circle cx="${x}" cy="${y}" r="4.2" ${look}>${label}</circle>`;
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

function positionsOf(geometry: NoteGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}
