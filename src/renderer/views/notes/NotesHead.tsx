import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NoteActions } from '#renderer/state/note-actions.ts';
import type { NotesState } from '#renderer/state/notes-state.ts';
import { IconButton } from './IconButton.tsx';
import styles from './notes-panel.module.css';

export type NotesHeadProps = { readonly notes: NotesState; readonly actions: NoteActions };

/** The name of the column, the way back from a single note, and what concerns all notes. */
export function NotesHead({ notes, actions }: NotesHeadProps) {
  const { t } = useTranslate();
  const { view, done, undone, all } = notes;
  const trashed = all.filter(({ trashedAt }) => trashedAt !== null).length;
  return (
    <div className={styles.head}>
      {view.kind === 'list' ? (
        <h2 className={styles.title}>{t('notes.title')}</h2>
      ) : (
        <button type="button" className="button" onClick={() => void actions.showList()}>
          <span aria-hidden="true">←</span> {t('notes.back')}
        </button>
      )}
      <span className={styles.spacer} />
      <IconButton
        label={t('notes.undo')}
        title={t('notes.undo')}
        disabled={done.length === 0}
        onClick={() => void actions.undo()}
      >
        <Turn />
      </IconButton>
      <IconButton
        label={t('notes.redo')}
        title={t('notes.redo')}
        disabled={undone.length === 0}
        onClick={() => void actions.redo()}
      >
        <Turn mirrored />
      </IconButton>
      {view.kind === 'list' && trashed > 0 && (
        <button type="button" className="button" onClick={() => void actions.showTrash()}>
          {t('notes.trash', { count: trashed })}
        </button>
      )}
      <button type="button" className="button" onClick={() => actions.show(false)}>
        {t('frame.close')}
      </button>
    </div>
  );
}

function Turn({ mirrored = false }: { readonly mirrored?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
      <path
        d="M6 3 2.8 6.2 6 9.4M3 6.2h6.2a3.6 3.6 0 0 1 0 7.2H6"
        transform={mirrored ? 'matrix(-1 0 0 1 16 0)' : undefined}
        fill="none"
        stroke="currentcolor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
