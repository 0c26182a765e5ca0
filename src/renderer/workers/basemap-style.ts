import { type BasemapLayerName, basemapLayerNames } from './basemap-layers.ts';

/** What is drawn, in this order, on the sea: the layers, and the outline of the land over all that is filled. */
export const drawingOrder = [
  ...basemapLayerNames.slice(0, basemapLayerNames.indexOf('admin-1')),
  'coast',
  ...basemapLayerNames.slice(basemapLayerNames.indexOf('admin-1')),
] as const satisfies readonly (BasemapLayerName | 'coast')[];

/** Colours of the map by the names of the design tokens. */
export type BasemapColours = Readonly<
  Record<'sea' | 'land' | 'tint-first' | 'tint-second' | 'urban' | 'river' | 'admin-1' | 'admin-0', string>
>;

/** How a layer is drawn at a zoom. Widths and dashes in CSS pixels. */
export type LayerStyle =
  | { readonly kind: 'fill'; readonly colour: string }
  | {
      readonly kind: 'line';
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    };

/** The zoom from which a layer is shown at all. */
export function firstZoom(layer: BasemapLayerName): number {
  switch (layer) {
    case 'river':
      return 4;
    case 'urban':
      return 5;
    default:
      return 0;
  }
}

export function layerStyle(
  layer: BasemapLayerName | 'coast',
  zoom: number,
  colours: BasemapColours,
): LayerStyle {
  const fill = (colour: string): LayerStyle => ({ kind: 'fill', colour });
  const line = (colour: string, width: number, dash: readonly number[] = []): LayerStyle => ({
    kind: 'line',
    colour,
    width,
    dash,
  });
  switch (layer) {
    case 'land':
    case 'tint-first':
    case 'tint-second':
    case 'urban':
      return fill(colours[layer]);
    case 'lake':
      return fill(colours.sea);
    case 'river':
      return line(colours.river, grow(zoom, 0.6, 1.6));
    case 'coast':
      return line(colours.river, grow(zoom, 0.5, 1));
    case 'admin-1':
      return line(colours['admin-1'], grow(zoom, 0.7, 1.1), [3, 2.5]);
    case 'admin-0':
      return line(colours['admin-0'], grow(zoom, 0.8, 1.6));
    case 'disputed':
      return line(colours['admin-0'], grow(zoom, 1, 1.8), [1.5, 3]);
  }
}

/** From the width at zoom 3 to the width at zoom 10. */
function grow(zoom: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (zoom - 3) / 7));
  return from + (to - from) * share;
}
