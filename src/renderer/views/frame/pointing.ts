import type { Actions } from '#renderer/state/actions.ts';
import { selectedMissionId } from '#renderer/state/selection.ts';
import type { WindowState } from '#renderer/state/store.ts';
import type { MapViewProps } from '#renderer/views/map/map-view-props.ts';

/** What the map needs while the place of the chosen mission is pointed at; nothing is, when none is chosen. */
export function pointing(
  { open, pointing: wanted, selection }: WindowState,
  actions: Actions,
): Pick<MapViewProps, 'onPoint' | 'onStopPointing'> {
  const missions = open.status === 'ready' ? open.atlas.edition.missions : [];
  const mission = missions.find(({ id }) => id === selectedMissionId(selection));
  const onStopPointing = () => actions.point(false);
  if (!wanted || mission === undefined) return { onPoint: null, onStopPointing };
  return {
    onStopPointing,
    onPoint(lat, lon) {
      actions.point(false);
      void actions.library.placeMission(mission, { kind: 'point', lat, lon });
    },
  };
}
