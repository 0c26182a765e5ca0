import type { PanelName } from '#renderer/state/store.ts';
import { FiguresView } from '#renderer/views/figures/FiguresView.tsx';
import { MissionsView, type MissionsViewProps } from '#renderer/views/missions/MissionsView.tsx';
import { PlacesView } from '#renderer/views/places/PlacesView.tsx';
import { PlacingView, type PlacingViewProps } from '#renderer/views/placing/PlacingView.tsx';
import { revealWords } from '#renderer/views/reader/reveal.ts';
import { assertNever } from '#shared/assert-never.ts';
import { indexCodePoints } from '#shared/text/code-points.ts';

export type PanelProps = MissionsViewProps & PlacingViewProps & { readonly name: Exclude<PanelName, 'none'> };

/** What lies open below the map. */
export function Panel({ name, ...props }: PanelProps) {
  switch (name) {
    case 'missions':
      return <MissionsView {...props} />;
    case 'figures':
      return (
        <FiguresView
          edition={props.edition}
          onShowInArticle={(start) => void revealWords(start, start + 1)}
          onClose={props.onClose}
        />
      );
    case 'places':
      return (
        <PlacesView
          edition={props.edition}
          selection={props.selection}
          onSelect={props.onSelect}
          onShowInArticle={({ start, text }) => void revealWords(start, start + indexCodePoints(text).length)}
          onClose={props.onClose}
        />
      );
    case 'placing':
      return <PlacingView {...props} />;
    default:
      return assertNever(name);
  }
}
