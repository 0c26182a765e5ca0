import { MapScene } from './MapScene.tsx';
import type { MapViewProps } from './map-view-props.ts';

/** The map of one relation. Another article is another map: its worker, view and order of missions begin anew. */
export function MapView(props: MapViewProps) {
  return <MapScene key={props.edition.article.id} {...props} />;
}
