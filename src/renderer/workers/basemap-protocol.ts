import type { Failure } from '#shared/models/failure.ts';
import type { Sides } from './basemap-layers.ts';
import type { BasemapColours } from './basemap-style.ts';
import type { MapFrame } from './draft.ts';
import type { TileFrame } from './draw-tile.ts';
import type { VectorShape } from './draw-vectors.ts';
import type { Place } from './gather-places.ts';
import type { LandOutline } from './land-outline.ts';
import type { LandPart } from './land-parts.ts';

/** What the window asks of the base map's worker. */
export type BasemapRequest =
  | {
      readonly kind: 'open';
      /** The overview is there at once; the whole holds what is seen closer, and the names. */
      readonly scale: 'overview' | 'whole';
      /** Absolute address of the folder of the world's files, ending in a slash. */
      readonly base: string;
      readonly sides: Sides;
      /** The pair's own border is drawn apart, as the one strong line: the base map leaves it out. */
      readonly hasBorderLine: boolean;
    }
  | { readonly kind: 'colours'; readonly colours: BasemapColours }
  | ({ readonly kind: 'tile'; readonly id: number; readonly y: number } & TileFrame)
  | { readonly kind: 'cancel'; readonly id: number }
  /** The ground of a frame as vectors, for a file. */
  | { readonly kind: 'vectors'; readonly id: number; readonly frame: MapFrame };

/** What the worker answers. Tiles that were asked for before `open` is done wait for it. */
export type BasemapAnswer =
  | {
      readonly kind: 'open';
      /** The two States' separate parts of land, in title order, the largest first; null from the whole. */
      readonly land: readonly [readonly LandPart[], readonly LandPart[]] | null;
      /** The same as outlines, for their names. */
      readonly outlines: readonly [LandOutline, LandOutline] | null;
      /** What can be named: countries and seas from the overview, provinces and lakes from the whole. */
      readonly places: readonly Place[];
    }
  /** A file that is missing or damaged: the rest of the map is drawn without it. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly file: string }
  | { readonly kind: 'tile'; readonly id: number; readonly bitmap: ImageBitmap }
  | { readonly kind: 'vectors'; readonly id: number; readonly shapes: readonly VectorShape[] };
