import type { BasemapLayerName, BasemapLayers } from './basemap-layers.ts';
import { type BasemapColours, drawingOrder, firstZoom, layerStyle } from './basemap-style.ts';
import { createDrafter, type Drafter, type LonLatLine, type MapFrame } from './draft.ts';

/** A layer of the ground as a path of SVG, in pixels of the frame. */
export type VectorShape = { readonly path: string; readonly style: ReturnType<typeof layerStyle> };

/** The ground of a frame as vectors, in the order in which it is drawn: what its tiles show, without the tiles. */
export function drawVectors(
  layers: BasemapLayers,
  frame: MapFrame,
  colours: BasemapColours,
): readonly VectorShape[] {
  const drafter = createDrafter(frame);
  return drawingOrder.flatMap((layer) => {
    const path =
      layer === 'coast' ? coastPath(layers, drafter) : layerPath(layers, layer, frame.zoom, drafter);
    return path === '' ? [] : [{ path, style: layerStyle(layer, frame.zoom, colours) }];
  });
}

function layerPath(layers: BasemapLayers, layer: BasemapLayerName, zoom: number, drafter: Drafter): string {
  if (zoom < firstZoom(layer)) return '';
  const shown = (layers[layer] ?? []).filter(({ properties }) => properties.minZoom <= zoom);
  const polygons = shown.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : [],
  );
  const lines = shown.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : [],
  );
  return drafter.polygons(polygons) + drafter.lines(lines);
}

function coastPath(layers: BasemapLayers, drafter: Drafter): string {
  const rings = (layers.land ?? []).flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : [],
  );
  return drafter.lines(rings.flatMap(withoutEdgesOfWorld));
}

/** The source ends its polygons on the antimeridian, but that is no coast. */
function withoutEdgesOfWorld(ring: LonLatLine): readonly LonLatLine[] {
  const parts: (readonly number[])[][] = [[]];
  ring.forEach((corner, index) => {
    const before = ring[index - 1];
    if (before && onEdge(before) && onEdge(corner)) parts.push([corner]);
    else parts.at(-1)?.push(corner);
  });
  return parts.filter((part) => part.length > 1);
}

const onEdge = ([lon = 0]: readonly number[]): boolean => Math.abs(lon) >= 180 - 1e-6;
