import type { Actions } from '#renderer/state/actions.ts';
import { chosenMission } from '#renderer/state/selection.ts';
import type { WindowState } from '#renderer/state/store.ts';
import type { MapViewProps } from '#renderer/views/map/map-view-props.ts';

/** What the map needs while the place of the chosen mission is pointed at; nothing is, when none is chosen. */
export function pointing(
  { open, pointing: wanted, selection }: WindowState,
  actions: Actions,
): Pick<MapViewProps, 'onPoint' | 'onStopPointing'> {
  const mission = open.status === 'ready' ? chosenMission(open.atlas.edition, selection) : undefined;
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
