import { type BasemapLayers, layerOf } from './basemap-layers.ts';
import { loadTopology, readAs } from './load-world.ts';

/** Reads the lines of what is disputed: they are few, and shown at every zoom. */
export function openDisputed(base: string) {
  return async (file: string): Promise<BasemapLayers> => {
    const topology = await loadTopology(base, file, ['lines']);
    return readAs(file, () => ({ disputed: layerOf(topology, 'lines', () => 0) }));
  };
}
