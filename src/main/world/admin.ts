import { z } from 'zod';
import { readWorldJson } from './read-world-file.ts';

export type Point = readonly [lon: number, lat: number];

/** A million numbers: the check sum of the file vouches for them, a schema would take seconds. */
const coordinates = z.custom<readonly (readonly Point[])[]>(Array.isArray);
const arcs = z.array(z.number().int());
const polygon = z.object({ type: z.literal('Polygon'), arcs: z.array(arcs) });
const multiPolygon = z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(arcs)) });

/** What of admin.topo.json the core needs: the countries over shared arcs. */
const schema = z.object({
  type: z.literal('Topology'),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: coordinates,
  objects: z.object({
    countries: z.object({
      geometries: z.array(
        z.intersection(
          z.object({ properties: z.object({ iso2: z.string().nullable() }) }),
          z.union([polygon, multiPolygon]),
        ),
      ),
    }),
  }),
});

/** Degrees, edges included. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A part of an outline; of most of the world's parts nothing but the box is ever asked. */
export type Arc = {
  readonly box: Box;
  /** Degrees, [lon, lat]. Decoded when it is first asked for. */
  readonly line: () => readonly Point[];
};

export type Admin = {
  readonly arcs: readonly Arc[];
  /** Numbers of the arcs that make a country's outline, holes included. */
  readonly outlines: ReadonlyMap<string, readonly number[]>;
};

/** Loads admin.topo.json.gz. Takes a fifth of a second: ask for it only when geometry is needed. */
export function loadAdmin(folder: string): Admin {
  const { arcs: encoded, transform, objects } = readWorldJson(folder, 'admin.topo.json.gz', schema);
  const outlines = objects.countries.geometries.flatMap((geometry) => {
    const { iso2 } = geometry.properties;
    if (iso2 === null) return [];
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
    return [[iso2, rings.flat().map((arc) => (arc < 0 ? ~arc : arc))] as const];
  });
  return { arcs: encoded.map((steps) => arcOf(steps, transform)), outlines: new Map(outlines) };
}

type Transform = z.infer<typeof schema>['transform'];

function arcOf(steps: readonly Point[], transform: Transform): Arc {
  let decoded: readonly Point[] | undefined;
  return {
    box: boxOf(steps, transform),
    line() {
      decoded ??= decode(steps, transform);
      return decoded;
    },
  };
}

function decode(steps: readonly Point[], { scale, translate }: Transform): readonly Point[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** By number and without a list: this runs over a million numbers at every start of a reading. */
function boxOf(steps: readonly Point[], { scale, translate }: Transform): Box {
  let [x, y] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const step of steps) {
    x += step[0];
    y += step[1];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [
    west * scale[0] + translate[0],
    south * scale[1] + translate[1],
    east * scale[0] + translate[0],
    north * scale[1] + translate[1],
  ];
}
