import type { ExchangeActions } from '#renderer/state/exchange-actions.ts';
import type { ExchangeState } from '#renderer/state/exchange-state.ts';
import type { Note } from '#shared/models/note.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';

export type ExchangeLayerProps = {
  readonly exchange: ExchangeState;
  readonly actions: ExchangeActions;
  readonly notes: readonly Note[];
  /** The open article's id; null while there is none. */
  readonly openId: string | null;
};

/** What lies over the window while notes go out of the notebook, or into it. */
export function ExchangeLayer({ exchange, actions, notes, openId }: ExchangeLayerProps) {
  const onClose = () => void actions.show('none');
  switch (exchange.shown) {
    case 'none':
      return null;
    case 'export':
      return (
        <ExportDialog
          step={exchange.exporting}
          notes={notes}
          articleId={openId}
          onExport={(request) => void actions.exportNotes(request)}
          onClose={onClose}
        />
      );
    case 'import':
      return (
        <ImportDialog
          step={exchange.importing}
          lastImport={exchange.lastImport}
          actions={actions}
          onClose={onClose}
        />
      );
  }
}
