import { memo, useCallback } from 'react';
import { useFocus } from '#renderer/state/use-focus.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { useShowInArticle } from '#renderer/views/reader/use-show-in-article.ts';
import type { Attribution } from '#shared/contract/app-channels.ts';
import type { Mission } from '#shared/models/mission.ts';
import type { MapExtent } from '#shared/models/session.ts';
import { MapScene } from './MapScene.tsx';
import { usePointing } from './use-pointing.ts';

export type MapPaneProps = {
  /** Whether something else lies open below the map. */
  readonly isPanelOpen: boolean;
};

/** Until the core has said whose data the map is drawn from. */
const noAttributions: readonly Attribution[] = [];

/** The map of the open article. Another article is another map: its worker, view and order of missions begin anew. */
export const MapPane = memo(function MapPane({ isPanelOpen }: MapPaneProps) {
  const { edition, countries, border } = useAtlas();
  const actions = useActions();
  const showInArticle = useShowInArticle();
  const selection = useWindow((state) => state.selection);
  const filter = useWindow((state) => state.missionFilter);
  const follow = useWindow((state) => state.follow);
  const aim = useWindow((state) => state.mapAim);
  const atFirst = useWindow((state) => state.mapAtFirst);
  const attributions = useWindow((state) => state.info?.attributions ?? noAttributions);
  const focus = useFocus();
  const { onPoint, onStopPointing } = usePointing();
  return (
    <MapScene
      key={edition.article.id}
      edition={edition}
      countries={countries}
      border={border}
      selection={selection}
      onSelect={actions.select}
      filter={filter}
      onFilter={actions.filterMissions}
      onShowInArticle={useCallback(
        ({ id }: Mission) => showInArticle({ kind: 'mission', id }),
        [showInArticle],
      )}
      onPoint={onPoint}
      onStopPointing={onStopPointing}
      isPanelOpen={isPanelOpen}
      onClosePanel={actions.closePanel}
      focus={focus}
      follow={follow}
      onFollow={actions.followReader}
      aim={aim}
      atFirst={atFirst}
      onExtent={useCallback((map: MapExtent | null) => actions.see({ map }), [actions])}
      onFindPlaces={actions.findPlaces}
      onBorderCities={actions.findBorderCities}
      attributions={attributions}
    />
  );
});
