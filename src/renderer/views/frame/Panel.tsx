import { lazy, memo, Suspense, useCallback, useMemo } from 'react';
import type { PanelName } from '#renderer/state/store.ts';
import { useFocus } from '#renderer/state/use-focus.ts';
import { useActions, useAtlas, useWindow } from '#renderer/state/use-window.ts';
import { MissionsView } from '#renderer/views/missions/MissionsView.tsx';
import { PlacesView } from '#renderer/views/places/PlacesView.tsx';
import { PlacingView } from '#renderer/views/placing/PlacingView.tsx';
import { useShowInArticle } from '#renderer/views/reader/use-show-in-article.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { Mission } from '#shared/models/mission.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

// What draws charts is a fifth of the window’s program, and is read when figures are asked for.
const FiguresView = lazy(() =>
  import('#renderer/views/figures/FiguresView.tsx').then((module) => ({ default: module.FiguresView })),
);

export type PanelProps = { readonly name: Exclude<PanelName, 'none'> };

/** What lies open below the map. */
export const Panel = memo(function Panel({ name }: PanelProps) {
  const { closePanel } = useActions();
  switch (name) {
    case 'missions':
      return <Missions onClose={closePanel} />;
    case 'figures':
      return <Figures onClose={closePanel} />;
    case 'places':
      return <Places onClose={closePanel} />;
    case 'placing':
      return <Placing onClose={closePanel} />;
    default:
      return assertNever(name);
  }
});

type Closing = { readonly onClose: () => void };

function useShowMission(): (mission: Mission) => void {
  const showInArticle = useShowInArticle();
  return useCallback(({ id }) => showInArticle({ kind: 'mission', id }), [showInArticle]);
}

function Missions({ onClose }: Closing) {
  const { edition, countries } = useAtlas();
  const { select, filterMissions } = useActions();
  return (
    <MissionsView
      edition={edition}
      countries={countries}
      selection={useWindow((state) => state.selection)}
      onSelect={select}
      filter={useWindow((state) => state.missionFilter)}
      onFilter={filterMissions}
      onShowInArticle={useShowMission()}
      onClose={onClose}
    />
  );
}

function Figures({ onClose }: Closing) {
  const { edition } = useAtlas();
  const showInArticle = useShowInArticle();
  return (
    <Suspense>
      <FiguresView
        edition={edition}
        onShowInArticle={(start) => showInArticle({ kind: 'words', start, end: start + 1 })}
        onClose={onClose}
      />
    </Suspense>
  );
}

function Places({ onClose }: Closing) {
  const { edition } = useAtlas();
  const { select } = useActions();
  const showInArticle = useShowInArticle();
  const { kept, places } = useFocus();
  return (
    <PlacesView
      edition={edition}
      selection={useWindow((state) => state.selection)}
      keptIds={kept?.placeIds ?? null}
      hereIds={useMemo(() => new Set(places.map(({ placeId }) => placeId)), [places])}
      onSelect={select}
      onShowInArticle={({ start, text }) =>
        showInArticle({ kind: 'words', start, end: start + indexCodePoints(text).length })
      }
      onClose={onClose}
    />
  );
}

function Placing({ onClose }: Closing) {
  const { edition, countries } = useAtlas();
  const { select, library, point } = useActions();
  return (
    <PlacingView
      edition={edition}
      countries={countries}
      selection={useWindow((state) => state.selection)}
      onSelect={select}
      onShowInArticle={useShowMission()}
      onPlace={library.placeMission}
      pointing={useWindow((state) => state.pointing)}
      onPointing={point}
      onClose={onClose}
    />
  );
}
