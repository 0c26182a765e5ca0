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
/** Metres that a pixel may be at the closest: a single note is shown with its surroundings. */
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
};

/**
 * A map of a relation as SVG, drawn from data alone: the pair set apart, their
 * border, missions told apart by shape and colour, notes with their labels.
 * Around the middle of what is shown, wherever on the globe that is.
 */
export function drawMap(drawing: MapDrawing): string {
  const { countries, pair, border, missions, notes, title } = drawing;
  const shown = pointsToShow(drawing);
  if (shown.coordinates.length === 0) return '';
  const [lon] = geoCentroid(shown);
  const projection = geoMercator()
    .rotate([-(lon || 0), 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shown,
    );
  if (!(projection.scale() < closest))
    projection
      .scale(closest)
      .center(middleOf(shown, lon))
      .translate([width / 2, height / 2]);
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
    ...pair.map(({ name, position }) => stateName(name, at(position))),
    ...missions.map((mission) => missionSymbol(mission, at(mission.position))),
    ...notes.map(({ geometry, label, colour }) => noteMark(geometry, label, colour, draw, at)),
    '</svg>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Everything that has to be seen, as points: missions, notes and the border, else the States themselves. */
function pointsToShow({ missions, notes, border, pair }: MapDrawing): MultiPoint {
  const points = [
    ...missions.map(({ position }) => position),
    ...notes.flatMap(({ geometry }) => positionsOf(geometry)),
    ...border.flat(),
    ...pair.map(({ position }) => position),
  ];
  return { type: 'MultiPoint', coordinates: points.map(([x, y]) => [x, y]) };
}

function middleOf({ coordinates }: MultiPoint, lon: number): [number, number] {
  const latitudes = coordinates.map(([, lat = 0]) => lat);
  return [0 * lon, (Math.min(...latitudes) + Math.max(...latitudes)) / 2];
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

function stateName(name: string, [x, y]: Position): string {
  if (!isOnSheet([x, y])) return '';
  const room = Math.min(Math.max(x, 90), width - 90);
  return `<text x="${room}" y="${y}" text-anchor="middle" font-size="19" letter-spacing="2" fill="${ink.text}" fill-opacity="0.62">${escapeHtml(name.toLocaleUpperCase())}</text>`;
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
