import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NoteActions } from '#renderer/state/note-actions.ts';
import styles from './removed-message.module.css';

export type RemovedMessageProps = { readonly id: string; readonly actions: NoteActions };

/** A note was just put into the trash: said, and taken back by one button. */
export function RemovedMessage({ id, actions }: RemovedMessageProps) {
  const { t } = useTranslate();
  return (
    <div role="status" className={styles.removed}>
      <p>{t('notes.removed')}</p>
      <button type="button" className="button" onClick={() => void actions.putBack(id)}>
        {t('notes.undo')}
      </button>
      <button type="button" className="button" onClick={actions.forgetRemoved}>
        {t('frame.dismiss')}
      </button>
    </div>
  );
}
