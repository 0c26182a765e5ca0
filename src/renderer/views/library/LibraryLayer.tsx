import type { LibraryActions } from '#renderer/state/library-actions.ts';
import type { LibraryState } from '#renderer/state/library-state.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import { DropTarget } from './DropTarget.tsx';
import { ImportProgressBar } from './ImportProgressBar.tsx';
import { LibraryDialog } from './LibraryDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';

export type LibraryLayerProps = {
  readonly library: LibraryState;
  readonly actions: LibraryActions;
  /** The open article's id; null while there is none. */
  readonly openId: string | null;
};

/** What lies over the window of the library, whether an article is open or not. */
export function LibraryLayer({ library, actions, openId }: LibraryLayerProps) {
  const { shown, running, report, changes } = library;
  return (
    <>
      <DropTarget onFiles={actions.importFiles} />
      {shown && (
        <LibraryDialog
          library={library}
          actions={actions}
          openId={openId}
          onClose={() => void actions.show(false)}
        />
      )}
      {changes !== null && <ChangesDialog shown={changes} onClose={() => void actions.showChanges(null)} />}
      {report !== null && (
        <ReportDialog
          outcome={report}
          onOpen={actions.open}
          onDecide={actions.decide}
          onClose={actions.closeReport}
        />
      )}
      {running !== null && <ImportProgressBar running={running} onCancel={actions.cancelImport} />}
    </>
  );
}
