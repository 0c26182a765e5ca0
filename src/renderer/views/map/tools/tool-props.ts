import type { Map as LeafletMap } from 'leaflet';
import type { Position } from '#shared/geo/great-circle.ts';
import type { Basemap } from '../basemap/use-basemap.ts';
import type { LabelScene } from '../labels/compose-labels.ts';
import type { MapViewProps } from '../map-view-props.ts';
import type { ChangeTools, MapTools } from './map-tools.ts';

/** What every tool is given. */
export type ToolProps = MapViewProps & {
  readonly map: LeafletMap;
  readonly animate: boolean;
  /** What draws the ground of the map, and what of it is missing. */
  readonly basemap: Basemap;
  /** The names and missions on the map, and how they look. */
  readonly scene: LabelScene;
  readonly tools: MapTools;
  readonly onTools: ChangeTools;
  /** Takes a point for the open tool, as a click on the map would; null while it asks for none. */
  readonly onPick: ((position: Position) => void) | null;
};
