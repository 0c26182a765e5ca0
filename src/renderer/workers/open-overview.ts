import { type BasemapLayers, countryLayers, layerOf, provinceZoom, type Sides } from './basemap-layers.ts';
import { countryPlaces, type Place, readCountryLabels, readSeas } from './gather-places.ts';
import { type LandOutline, landOutline } from './land-outline.ts';
import { type LandPart, landParts } from './land-parts.ts';
import { loadTopology, loadWorldJson, readAs } from './load-world.ts';
import type { RiverProperties, StateProperties } from './members.ts';
import { openDisputed } from './open-disputed.ts';
import { reportingFailures } from './reporting-failures.ts';

/** The world as far as it can be seen up to zoom 4, and what the view is chosen by. */
export type Overview = {
  readonly layers: BasemapLayers;
  /** The two States' separate parts of land, in title order, the largest first; null when they cannot be read. */
  readonly land: readonly [readonly LandPart[], readonly LandPart[]] | null;
  /** The same land as its outlines: where a State's name can stand. */
  readonly outlines: readonly [LandOutline, LandOutline] | null;
  /** Countries and seas. */
  readonly places: readonly Place[];
};

/** Reads what is drawn at first. A file that cannot be read is reported, and the map goes without what it holds. */
export async function openOverview(
  base: string,
  sides: Sides,
  hasBorderLine: boolean,
  onFailure: (file: string, error: unknown) => void,
): Promise<Overview> {
  const orNothing = reportingFailures(onFailure);
  const [overview, disputed, labels, seas] = await Promise.all([
    orNothing('overview.topo.json.gz', async (file) => {
      const topology = await loadTopology(base, file, [
        'countries',
        'coasts',
        'provinces',
        'lakes',
        'rivers',
      ]);
      return readAs(file, () => ({
        topology,
        layers: {
          ...countryLayers(topology, sides, hasBorderLine),
          'admin-1': layerOf<StateProperties>(topology, 'provinces', (state) => provinceZoom(state, sides)),
          lake: layerOf(topology, 'lakes', () => 0),
          river: layerOf<RiverProperties>(topology, 'rivers', ({ rank }) => rank),
        } satisfies BasemapLayers,
      }));
    }),
    orNothing('disputed.topo.json.gz', openDisputed(base)),
    orNothing('countries.json', async (file) => {
      const json = await loadWorldJson(base, file);
      return readAs(file, () => readCountryLabels(json));
    }),
    orNothing('seas.json', async (file) => {
      const json = await loadWorldJson(base, file);
      return readAs(file, () => readSeas(json));
    }),
  ]);
  const { 'tint-first': first = [], 'tint-second': second = [] } = overview?.layers ?? {};
  return {
    layers: { ...overview?.layers, ...disputed },
    land: overview && [landParts(first), landParts(second)],
    outlines: overview && [landOutline(first), landOutline(second)],
    places: [...(overview && labels ? countryPlaces(overview.topology, labels) : []), ...(seas ?? [])],
  };
}
