import { lazy, Suspense } from 'react';
import type { Focus } from '#renderer/state/focus.ts';
import type { PanelName } from '#renderer/state/store.ts';
import { MissionsView, type MissionsViewProps } from '#renderer/views/missions/MissionsView.tsx';
import { PlacesView } from '#renderer/views/places/PlacesView.tsx';
import { PlacingView, type PlacingViewProps } from '#renderer/views/placing/PlacingView.tsx';
import { assertNever } from '#shared/assert-never.ts';
import type { Subject } from '#shared/models/subject.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

// What draws charts is a fifth of the window’s program, and is read when figures are asked for.
const FiguresView = lazy(() =>
  import('#renderer/views/figures/FiguresView.tsx').then((module) => ({ default: module.FiguresView })),
);

export type PanelProps = MissionsViewProps &
  PlacingViewProps & {
    readonly name: Exclude<PanelName, 'none'>;
    readonly focus: Focus;
    readonly onShowWords: (words: Extract<Subject, { kind: 'words' }>) => void;
  };

/** What lies open below the map. */
export function Panel({ name, focus, onShowWords, ...props }: PanelProps) {
  switch (name) {
    case 'missions':
      return <MissionsView {...props} />;
    case 'figures':
      return (
        <Suspense>
          <FiguresView
            edition={props.edition}
            onShowInArticle={(start) => onShowWords({ kind: 'words', start, end: start + 1 })}
            onClose={props.onClose}
          />
        </Suspense>
      );
    case 'places':
      return (
        <PlacesView
          edition={props.edition}
          selection={props.selection}
          keptIds={focus.kept?.placeIds ?? null}
          hereIds={new Set(focus.places.map(({ placeId }) => placeId))}
          onSelect={props.onSelect}
          onShowInArticle={({ start, text }) =>
            onShowWords({ kind: 'words', start, end: start + indexCodePoints(text).length })
          }
          onClose={props.onClose}
        />
      );
    case 'placing':
      return <PlacingView {...props} />;
    default:
      return assertNever(name);
  }
}
