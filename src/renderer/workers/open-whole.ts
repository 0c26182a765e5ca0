import type { Topology } from 'topojson-specification';
import { type BasemapLayers, countryLayers, layerOf, provinceLayer, type Sides } from './basemap-layers.ts';
import { lakePlaces, type Place, statePlaces } from './gather-places.ts';
import { loadTopology, readAs } from './load-world.ts';
import type { RiverProperties } from './members.ts';
import { openDisputed } from './open-disputed.ts';
import { reportingFailures } from './reporting-failures.ts';
import { riverPlaces } from './river-places.ts';

/** All that the map draws, and the names that the overview leaves out. */
export type Whole = {
  readonly layers: BasemapLayers;
  /** States, provinces, lakes and rivers. */
  readonly places: readonly Place[];
  /** The view was chosen by the overview. */
  readonly land: null;
  readonly outlines: null;
};

type Part = { readonly layers: BasemapLayers; readonly places: readonly Place[] };

/** Reads the world's files. One that cannot be read is reported, and the map goes without what it holds. */
export async function openWhole(
  base: string,
  sides: Sides,
  hasBorderLine: boolean,
  onFailure: (file: string, error: unknown) => void,
): Promise<Whole> {
  const orNothing = reportingFailures(onFailure);
  const read = (name: string, objects: readonly string[], part: (topology: Topology) => Part) =>
    orNothing(name, async (file) => {
      const topology = await loadTopology(base, file, objects);
      // What is damaged inside shows when it is used: here, and not while a tile is drawn.
      return readAs(file, () => part(topology));
    });

  const [admin, water, disputed] = await Promise.all([
    read('admin.topo.json.gz', ['countries', 'states'], (topology) => ({
      layers: { ...countryLayers(topology, sides, hasBorderLine), 'admin-1': provinceLayer(topology, sides) },
      places: statePlaces(topology),
    })),
    read('water.topo.json.gz', ['rivers', 'lakes', 'urban'], (topology) => ({
      layers: {
        // Natural Earth ranks rivers from 0, the greatest, to 10: about the zoom from which they belong on a map.
        river: layerOf<RiverProperties>(topology, 'rivers', ({ rank }) => rank),
        lake: layerOf(topology, 'lakes', () => 0),
        urban: layerOf(topology, 'urban', () => 0),
      },
      places: [...lakePlaces(topology), ...riverPlaces(topology)],
    })),
    orNothing('disputed.topo.json.gz', openDisputed(base)),
  ]);
  return {
    layers: { ...admin?.layers, ...water?.layers, ...disputed },
    places: [...(admin?.places ?? []), ...(water?.places ?? [])],
    land: null,
    outlines: null,
  };
}
