import { z } from 'zod';
import { LinderoError } from '#shared/contract/errors.ts';
import type { Note } from '#shared/models/note.ts';
import type { NoteGeometry, Position } from '#shared/models/subject.ts';
import { positionsOf } from '#shared/notes/positions-of.ts';
import { bodyOf, textOf, titleIn } from './feature-words.ts';
import { colourOf, type MakeId, tagsOf, timesOf } from './foreign-note.ts';
import { notNotes, parseNote, type ReadNote, type ReadNotes, readEach } from './read-notes.ts';

const types = [
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
];

/** With a height or without; heights are left out. */
const position = z
  .array(z.number())
  .min(2)
  .transform(([lon = 0, lat = 0]) => [lon, lat] as [number, number]);
const line = z.array(position);

const simpleGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: line }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(line) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
]);
/** RFC 7946 advises against collections in collections; they are not read. */
const geometrySchema = z.union([
  simpleGeometry.transform((geometry) => [geometry]),
  z
    .object({
      type: z.literal('GeometryCollection'),
      // Some programs write a null for a shape that was taken away.
      geometries: z.array(simpleGeometry.nullable()).max(1000),
    })
    .transform(({ geometries }) => geometries.filter((each) => each !== null)),
]);
const featureSchema = z.object({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  geometry: geometrySchema.nullable(),
  properties: z.record(z.string(), z.unknown()).nullable().default(null),
});
type Feature = z.infer<typeof featureSchema>;

/** Whether parsed JSON means to be GeoJSON. */
export function isGeoJson(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('type' in json)) return false;
  return types.includes(String(json.type));
}

/**
 * Reads GeoJSON after RFC 7946: a note for each feature, with its geometry as
 * what it is about; features that say they are of one note become one. Foreign
 * ones keep title, description and other properties as their text. A file without positions in
 * degrees is refused, feature by feature.
 */
export function readGeoJson(json: unknown, from: string, makeId: MakeId): ReadNotes {
  const groups = new Map<string, unknown[]>();
  featuresOf(json).forEach((feature, index) => {
    const note = propertyOf(feature, 'note');
    const key = typeof note === 'string' ? note : `feature ${index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [feature]);
    else group.push(feature);
  });
  return readEach([...groups.values()], from, (features) => readFeatures(features, makeId));
}

function featuresOf(json: unknown): readonly unknown[] {
  const { type, features } = json as { type?: unknown; features?: unknown };
  if (type === 'FeatureCollection') {
    if (!Array.isArray(features)) throw notNotes('It is a collection without features.');
    return features;
  }
  return type === 'Feature' ? [json] : [{ type: 'Feature', geometry: json, properties: null }];
}

function propertyOf(feature: unknown, name: string): unknown {
  const { properties } = (feature ?? {}) as { properties?: unknown };
  return typeof properties === 'object' && properties !== null ? Reflect.get(properties, name) : undefined;
}

function readFeatures(candidates: readonly unknown[], makeId: MakeId): ReadNote {
  const features = candidates.map((candidate) => {
    const parsed = featureSchema.safeParse(candidate);
    if (!parsed.success) throw notNotes('It is no feature of GeoJSON.');
    return parsed.data;
  });
  const [first] = features;
  const properties = first?.properties ?? {};
  const { isUndated, ...times } = timesOf(properties.created, properties.updated);
  const tags = Array.isArray(properties.tags) ? properties.tags : textOf(properties.tags).split(',');
  const note: Note = {
    id: makeId(typeof properties.note === 'string' ? properties.note : JSON.stringify(first)),
    body: bodyOf(properties),
    tags: tagsOf(tags),
    colour: colourOf(
      properties['marker-color'] ?? properties.stroke ?? properties.fill ?? properties.styleUrl,
    ),
    targets: features.flatMap(targetsOf),
    ...times,
    trashedAt: null,
  };
  return { note: parseNote(note), partial: true, isUndated };
}

function targetsOf({ geometry, properties }: Feature): Note['targets'] {
  if (geometry === null || geometry.length === 0)
    throw new LinderoError('import.no-position', 'This feature lies nowhere: it has no geometry.');
  const name = textOf(properties?.place) || titleIn(properties ?? {});
  return geometry.flatMap(simpleParts).map((part) => {
    // A shape across the antimeridian may go on counting: 190 is −170.
    if (!positionsOf(part).every(([lon, lat]) => Math.abs(lon) <= 540 && Math.abs(lat) <= 90))
      throw new LinderoError(
        'import.not-degrees',
        'Its positions are not degrees of longitude and latitude. Save it in WGS 84 (EPSG:4326) and import it again.',
      );
    return { kind: 'geometry', geometry: wrapped(part), name: name.slice(0, 500) };
  });
}

const wrap = ([lon, lat]: Position): Position => [lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, lat];

function wrapped(geometry: NoteGeometry): NoteGeometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: wrap(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(wrap) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(wrap)) };
  }
}

function simpleParts(geometry: z.infer<typeof simpleGeometry>): readonly NoteGeometry[] {
  switch (geometry.type) {
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }));
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
    default:
      return [geometry];
  }
}
