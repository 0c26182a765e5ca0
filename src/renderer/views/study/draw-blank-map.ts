import { geoMercator, geoPath } from 'd3-geo';
import type { PlaceCandidate } from '#shared/models/mission.ts';
import type { CountryShape } from './country-shapes.ts';

/** Units of the drawing, in which it is as wide and high as this. */
export const mapWidth = 800;
export const mapHeight = 360;
/** Room around the outermost choices for their numbers and names. */
const margin = 56;
/** The overview's coasts are drawn no larger than they are good for. */
const largestScale = 5000;

type Position = Pick<PlaceCandidate, 'lat' | 'lon'>;

export type BlankMapDrawing = {
  readonly countries: readonly { readonly iso2: string | null; readonly path: string }[];
  /** Of the places, in their order. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
};

/** The part of the world that holds all places, on Mercator's projection, the short way round the globe. */
export function drawBlankMap(shapes: readonly CountryShape[], places: readonly Position[]): BlankMapDrawing {
  const projection = projectionFor(places);
  const draw = geoPath(projection);
  return {
    countries: shapes.flatMap(({ iso2, shape }) => {
      const path = draw(shape);
      return path === null ? [] : [{ iso2, path }];
    }),
    points: places.map(({ lon, lat }) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return { x, y };
    }),
  };
}

function projectionFor(places: readonly Position[]) {
  const coordinates = withRoom(places).map(({ lon, lat }): [number, number] => [lon, lat]);
  const projection = geoMercator()
    .rotate([-middleLongitude(places), 0])
    .fitExtent(
      [
        [margin, margin],
        [mapWidth - margin, mapHeight - margin],
      ],
      { type: 'MultiPoint', coordinates },
    );
  const middle = projection.invert?.([mapWidth / 2, mapHeight / 2]) ?? [0, 0];
  const scale = Math.min(projection.scale(), largestScale);
  projection.scale(scale).translate([0, 0]);
  const [x, y] = projection(middle) ?? [0, 0];
  return projection.translate([mapWidth / 2 - x, mapHeight / 2 - y]).clipExtent([
    [-5, -5],
    [mapWidth + 5, mapHeight + 5],
  ]);
}

/** Places that lie on one spot have no extent to fit: a corner a tenth of a degree away on either side gives them one. */
function withRoom(places: readonly Position[]): readonly Position[] {
  const [first] = places;
  const onOneSpot = places.every(
    ({ lat, lon }) => near(lat, first?.lat ?? 0) && near(((lon - (first?.lon ?? 0) + 540) % 360) - 180, 0),
  );
  if (first === undefined || !onOneSpot) return places;
  return [-0.1, 0.1].map((by) => ({ lat: first.lat + by, lon: first.lon + by }));
}

/** Of degrees. */
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.001;

/** As a mean of directions, so that places on both sides of the date line have one between them. */
function middleLongitude(places: readonly Position[]): number {
  const radians = places.map(({ lon }) => (lon * Math.PI) / 180);
  const sum = (of: (angle: number) => number) => radians.reduce((total, angle) => total + of(angle), 0);
  return (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI;
}
