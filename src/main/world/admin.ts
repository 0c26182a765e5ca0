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

export type Admin = {
  /** Lines in degrees, [lon, lat]. */
  readonly arcs: readonly (readonly Point[])[];
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
  return {
    arcs: encoded.map((arc) => decode(arc, transform.scale, transform.translate)),
    outlines: new Map(outlines),
  };
}

function decode(
  arc: readonly Point[],
  [scaleX, scaleY]: readonly [number, number],
  [left, bottom]: readonly [number, number],
): readonly Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scaleX + left, y * scaleY + bottom];
  });
}
