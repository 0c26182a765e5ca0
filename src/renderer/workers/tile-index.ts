import GeoJSONVT from 'geojson-vt';
import {
  type BasemapLayerName,
  type BasemapLayers,
  basemapLayerNames,
  type LayerFeature,
} from './basemap-layers.ts';
import { firstZoom } from './basemap-style.ts';

/** Units of a tile's coordinates along a side. */
export const TILE_EXTENT = 4096;

export type TileFeature = {
  /** One flat `[x, y, x, y, …]` a ring or line, in units of the tile's extent. */
  readonly lines: readonly (Int16Array | Int32Array)[];
  /** Length of the line before it enters this tile, in units of the extent: keeps dashes in step across tiles. */
  readonly offset: number;
};

export type Tile = Readonly<Partial<Record<BasemapLayerName, readonly TileFeature[]>>>;

/** What is shown in a tile, by layer. `x` may lie outside the world: it wraps around. */
export type TileIndex = (z: number, x: number, y: number) => Tile;

const options = {
  maxZoom: 14,
  // Nothing is cut in advance: most of the world is never looked at.
  indexMaxZoom: 0,
  indexMaxPoints: 0,
  // Of 4,096 units on 256 px: nothing that is left out would move a line by a quarter of a pixel.
  tolerance: 4,
  extent: TILE_EXTENT,
  buffer: 64,
};

/**
 * Indexes the layers by the zoom from which their features are shown. Each
 * index is made when a tile first needs it, and its tiles are cut when they are
 * asked for: small rivers and the provinces of other States cost nothing until
 * somebody looks closer.
 */
export function createTileIndex(layers: BasemapLayers): TileIndex {
  const indexes = basemapLayerNames.map((layer) => ({
    layer,
    parts: partsByZoom(layer, layers[layer] ?? []),
  }));
  return (z, x, y) =>
    Object.fromEntries(
      indexes.map(({ layer, parts }) => [
        layer,
        parts.filter(({ zoom }) => zoom <= z).flatMap((part) => featuresOf(part.index(), z, x, y)),
      ]),
    );
}

type Part = { readonly zoom: number; readonly index: () => GeoJSONVT };

function partsByZoom(layer: BasemapLayerName, features: readonly LayerFeature[]): readonly Part[] {
  const byZoom = new Map<number, LayerFeature[]>();
  for (const feature of features) {
    const zoom = Math.max(firstZoom(layer), Math.ceil(feature.properties.minZoom));
    const known = byZoom.get(zoom);
    if (known) known.push(feature);
    else byZoom.set(zoom, [feature]);
  }
  const lineMetrics = layer === 'admin-1' || layer === 'disputed';
  return [...byZoom].map(([zoom, members]) => {
    let index: GeoJSONVT | null = null;
    return {
      zoom,
      index: () =>
        (index ??= new GeoJSONVT(
          { type: 'FeatureCollection', features: members },
          { ...options, lineMetrics },
        )),
    };
  });
}

function featuresOf(index: GeoJSONVT, z: number, x: number, y: number): readonly TileFeature[] {
  const features = index.getTileRaw(z, x, y)?.features ?? [];
  return features.flatMap((feature) =>
    feature.type === 2 || feature.type === 3
      ? [{ lines: feature.geometry, offset: offsetOf(feature.tags) }]
      : [],
  );
}

function offsetOf(tags: Record<string, unknown> | null | undefined): number {
  const { mapbox_clip_start: start = 0, mapbox_clip_feature_len: length = 0 } = tags ?? {};
  return Number(start) * Number(length);
}
