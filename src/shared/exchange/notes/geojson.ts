import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { cutLine, cutPolygon } from '#shared/geo/cut-antimeridian.ts';
import type { NoteGeometry } from '#shared/models/subject.ts';
import { keptName } from '#shared/subjects/kept.ts';

import { attributionOf, type ExportInput, titleOf } from './export-input.ts';

/** Colours as simplestyle-spec 1.1.0 wants them: the light theme's, which any map may lie under. */
export const noteHex = {
  yellow: '#c99a00',
  green: '#3c7d4f',
  blue: '#2b4c9b',
  rose: '#b03a5b',
  violet: '#6b4ba3',
  grey: '#5d646c',
} as const;

/** Decimal places that RFC 7946 advises at most: about a centimetre. */
const decimals = 7;

/**
 * Notes that lie somewhere, as GeoJSON after RFC 7946 with simplestyle-spec
 * 1.1.0: a feature for each place that a note is about. Notes without a place
 * are left out.
 */
export function writeGeoJson(input: ExportInput): string {
  const features = input.notes.flatMap((note): readonly Feature[] =>
    note.targets.flatMap((target): readonly Feature[] => {
      const { geometry, edtf } = input.factsOf(target);
      if (geometry === null) return [];
      const colour = noteHex[note.colour];
      return [
        {
          type: 'Feature',
          id: `${note.id}#${note.targets.indexOf(target)}`,
          geometry: roundGeometry(geometry),
          properties: {
            title: titleOf(note),
            description: note.body,
            place: keptName(target),
            tags: note.tags,
            note: note.id,
            created: note.createdAt,
            updated: note.updatedAt,
            ...(edtf === null ? {} : { when: edtf }),
            'marker-color': colour,
            stroke: colour,
            fill: colour,
          },
        },
      ];
    }),
  );
  const collection: FeatureCollection & { readonly attribution: readonly string[] } = {
    type: 'FeatureCollection',
    attribution: input.articles.map(attributionOf),
    features,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Rounded, cut at the antimeridian, and with rings turned by the right-hand rule: the outer against the clock, holes with it. */
export function roundGeometry(geometry: NoteGeometry): Geometry {
  const round = ([lon, lat]: readonly [number, number]): [number, number] => [
    Number(lon.toFixed(decimals)),
    Number(lat.toFixed(decimals)),
  ];
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: round(geometry.coordinates) };
    case 'LineString': {
      const lines = cutLine(geometry.coordinates).map((line) => line.map(round));
      const [only = []] = lines;
      return lines.length > 1
        ? { type: 'MultiLineString', coordinates: lines }
        : { type: 'LineString', coordinates: only };
    }
    case 'Polygon': {
      const polygons = cutPolygon(geometry.coordinates).map((rings) =>
        rings.map((ring, index) => turned(ring.map(round), index === 0)),
      );
      const [only = []] = polygons;
      return polygons.length > 1
        ? { type: 'MultiPolygon', coordinates: polygons }
        : { type: 'Polygon', coordinates: only };
    }
  }
}

function turned(ring: [number, number][], isOuter: boolean): [number, number][] {
  return isCounterClockwise(ring) === isOuter ? ring : ring.reverse();
}

function isCounterClockwise(ring: readonly (readonly [number, number])[]): boolean {
  let doubledArea = 0;
  ring.forEach(([lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    doubledArea += lon * nextLat - nextLon * lat;
  });
  return doubledArea > 0;
}
