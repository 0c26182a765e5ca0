import { useMemo } from 'react';
import { selectedMissionId } from '#renderer/state/selection.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { subjectIndex } from '#shared/subjects/subject-index.ts';
import type { MapViewProps } from './map-view-props.ts';

/** What the map needs while the place of the chosen mission is pointed at; nothing is, when none is chosen. */
export function usePointing(): Pick<MapViewProps, 'onPoint' | 'onStopPointing'> {
  const { edition } = useAtlas();
  const { point, library } = useActions();
  const chosenId = useWindow(({ pointing, selection }) => (pointing ? selectedMissionId(selection) : null));
  return useMemo(() => {
    const onStopPointing = () => point(false);
    const mission = subjectIndex(edition).mission(chosenId ?? '');
    if (mission === undefined) return { onPoint: null, onStopPointing };
    return {
      onStopPointing,
      onPoint(lat: number, lon: number) {
        point(false);
        void library.placeMission(mission, { kind: 'point', lat, lon });
      },
    };
  }, [edition, chosenId, point, library]);
}
