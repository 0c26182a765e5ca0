import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import type { AdminGeometry } from '../geometry/compile-admin.ts';
import { readCurated } from '../lib/read.ts';
import { writeCompressed } from '../lib/write.ts';
import { readClaims } from './read-claims.ts';

type Named = { readonly name: string; readonly nameEs: string; readonly kind: string };
type Curated = {
  readonly claimants: Readonly<Record<string, string>>;
  readonly claimsEs: Readonly<Record<string, string>>;
  readonly leftOut: readonly string[];
  readonly control: Readonly<Record<string, Named>>;
  readonly borders: Readonly<Record<string, Named>>;
};

type DisputedProperties = Named & {
  /** ISO 3166-1 alpha-2 of who claims the land, for kind `claim`. */
  readonly claimant?: string;
  /** Of the two countries that a rejected border divides, "RS|XK", for kind `border`. */
  readonly pair?: string;
  /** Natural Earth's code of the country that holds the land, for kind `claim`. */
  readonly holder?: string;
};
type Line = Feature<MultiLineString, DisputedProperties>;

/**
 * Writes disputed.topo.json.gz: lines of claims, lines of control within what the atlas draws as one country,
 * bases and leases, and borders that one side rejects. What each is stands in its `kind`.
 */
export async function compileDisputed({ controlLines, borders }: AdminGeometry): Promise<void> {
  const curated = readCurated<Curated>('disputed.json');
  const features: Line[] = [
    ...(await claims(curated)),
    ...Object.entries(curated.control).map(([units, named]) => line(named, controlLines.get(units))),
    ...Object.entries(curated.borders).map(([pair, named]) =>
      line({ ...named, pair }, borders.find((border) => border.pair.join('|') === pair)?.lines),
    ),
  ];
  const lines: FeatureCollection<MultiLineString, DisputedProperties> = {
    type: 'FeatureCollection',
    features,
  };
  const built = topology({ lines });
  const { bbox: _, ...compiled } = quantize(built as unknown as Topology<Objects<object>>, 1e6);
  await writeCompressed('disputed.topo.json.gz', JSON.stringify(compiled));
}

async function claims(curated: Curated): Promise<readonly Line[]> {
  const all = (await readClaims()).filter(({ name }) => !curated.leftOut.includes(name));
  return all.map(({ name, holder, lines }) => {
    const who = name.replace(/ claim$/, '');
    const [claimant, es] = [curated.claimants[who], curated.claimsEs[who]];
    if (claimant === undefined || es === undefined) throw new Error(`${name} is not in disputed.json.`);
    return line({ name, nameEs: `reclamación ${es}`, kind: 'claim', claimant, holder }, lines);
  });
}

function line(properties: DisputedProperties, lines: readonly (readonly Position[])[] | undefined): Line {
  if (lines === undefined) throw new Error(`Natural Earth has no line for ${properties.name}.`);
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates: lines.map((part) => [...part]) },
  };
}
