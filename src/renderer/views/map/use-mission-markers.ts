import { useMemo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { isShown } from '#renderer/state/mission-filter.ts';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import { subjectKey } from '#shared/subjects/subject-key.ts';
import type { MapViewProps } from './map-view-props.ts';
import type { MarkerSpec } from './missions/marker-element.ts';
import { createOffsets } from './missions/marker-offsets.ts';
import type { OffsetsAt } from './missions/mission-marker-layer.ts';
import { missionMarkers } from './missions/mission-markers.ts';

export type MissionMarkers = { readonly markers: readonly MarkerSpec[]; readonly offsetsAt: OffsetsAt };

/** The markers that the filter lets through, the chosen one in any case, and how they make room for each other. */
export function useMissionMarkers(
  { edition, countries, border, filter }: Pick<MapViewProps, 'edition' | 'countries' | 'border' | 'filter'>,
  chosenId: string | null,
): MissionMarkers {
  const { language } = useTranslate();
  const { article, places } = useNoting();
  const all = useMemo(() => {
    const notesOn = (missionId: string) =>
      places.on.get(subjectKey({ kind: 'mission', id: missionId }, article.id) ?? '')?.length ?? 0;
    return missionMarkers(edition, countries, language, notesOn);
  }, [edition, countries, language, article, places]);
  const markers = useMemo(() => {
    const shown = new Set(
      edition.missions.flatMap((mission) =>
        isShown(filter, mission) || mission.id === chosenId ? [mission.id] : [],
      ),
    );
    return all.filter(({ id }) => shown.has(id));
  }, [all, edition, filter, chosenId]);
  const offsetsAt = useMemo(() => createOffsets(markers, border), [markers, border]);
  return { markers, offsetsAt };
}
