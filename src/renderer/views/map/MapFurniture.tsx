import type { Map as LeafletMap } from 'leaflet';
import { memo, useMemo } from 'react';
import { missionGroups } from '#renderer/state/mission-filter.ts';
import { MapControls } from './controls/MapControls.tsx';
import { MapSources } from './controls/MapSources.tsx';
import { ScaleBar } from './controls/ScaleBar.tsx';
import { Legend } from './legend/Legend.tsx';
import styles from './map.module.css';
import type { MapViewProps } from './map-view-props.ts';
import type { ChangeTools, MapTools } from './tools/map-tools.ts';
import { ToolsMenu } from './tools/ToolsMenu.tsx';
import { moveAtRest } from './view/move-at-rest.ts';

/** Narrower or lower than this, the legend begins folded. */
const ROOM_FOR_LEGEND = { x: 640, y: 460 };
/** Pixels between the whole border and the edge of the view. */
const MARGIN = 30;

export type MapFurnitureProps = Pick<
  MapViewProps,
  'edition' | 'countries' | 'border' | 'filter' | 'onFilter' | 'follow' | 'onFollow' | 'attributions'
> & {
  readonly map: LeafletMap;
  readonly animate: boolean;
  readonly onWhole: () => void;
  readonly onPointToBorder: (pointing: boolean) => void;
  readonly onFold: () => void;
  readonly tools: MapTools;
  readonly onTools: ChangeTools;
};

/** What stands on the glass over the map: controls, legend, scale, sources. */
export const MapFurniture = memo(function MapFurniture({
  map,
  animate,
  edition,
  countries,
  border,
  filter,
  onFilter,
  ...props
}: MapFurnitureProps) {
  const sides = edition.article.sides.map(({ iso2 }) => iso2);
  const size = map.getSize();
  const groups = useMemo(
    () =>
      missionGroups(
        edition.missions,
        edition.article.sides.flatMap(({ iso2 }) => iso2 ?? []),
      ),
    [edition],
  );

  function showBorder(): void {
    const points = border?.lines.flat().map(([lon, south]): [number, number] => [south, lon]) ?? [];
    if (points.length === 0) return;
    moveAtRest(map, () => map.fitBounds(points, { padding: [MARGIN, MARGIN], animate }));
  }

  return (
    <>
      <MapControls map={map} onWhole={props.onWhole} follow={props.follow} onFollow={props.onFollow} />
      <ToolsMenu tools={props.tools} onChange={props.onTools} />
      <Legend
        groups={groups}
        sides={sides}
        countries={countries}
        filter={filter}
        onFilter={onFilter}
        doubtful={edition.missions.filter(({ placing }) => placing.status === 'review').length}
        unplaced={edition.missions.filter(({ placing }) => placing.place === null).length}
        borderKm={border?.lengthKm ?? null}
        onShowBorder={showBorder}
        onPointToBorder={props.onPointToBorder}
        onFold={props.onFold}
        foldedAtFirst={size.x < ROOM_FOR_LEGEND.x || size.y < ROOM_FOR_LEGEND.y}
      />
      <div className={styles.foot} data-covers-map="">
        <ScaleBar map={map} />
        <MapSources attributions={props.attributions} />
      </div>
    </>
  );
});
