import { useMemo } from 'react';
import { type Focus, focusOf, type Kept, keptOf } from './focus.ts';
import { noSelection } from './selection.ts';
import type { WindowState } from './store.ts';
import { useAtlas, useWindow } from './use-window.ts';

/** The choice as far as it says what is held up: one mission after the other leaves that as it is. */
const leading = ({ selection }: WindowState) =>
  selection.kind === 'period' || selection.kind === 'place' ? selection : noSelection;

/** What the time that is kept, or the place that is chosen, leaves of the open article. The same while one reads on. */
export function useKept(): Kept | null {
  const { edition } = useAtlas();
  const selection = useWindow(leading);
  return useMemo(() => keptOf(edition, selection), [edition, selection]);
}

/** What the window holds up of the open article. The same until the places of it are others. */
export function useFocus(): Focus {
  const { edition } = useAtlas();
  const selection = useWindow(leading);
  const sectionId = useWindow((state) => state.currentSectionId);
  const kept = useKept();
  const { places, chosenPlaceId } = useMemo(
    () => focusOf(edition, selection, sectionId),
    [edition, selection, sectionId],
  );
  return useMemo(() => ({ kept, places, chosenPlaceId }), [kept, places, chosenPlaceId]);
}
