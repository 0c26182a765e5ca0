import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { TrashedPack } from '#shared/models/library.ts';
import styles from './library.module.css';

export type RemovedMessageProps = {
  readonly removed: TrashedPack;
  readonly onUndo: (trashId: string) => void;
  readonly onForget: () => void;
};

/** Says what was removed, with the way back. It stays until it is put away: nobody has to be quick. */
export function RemovedMessage({ removed, onUndo, onForget }: RemovedMessageProps) {
  const { t } = useTranslate();
  return (
    <div role="status" className={styles.removed}>
      <p>{t('library.removed', { title: removed.title })}</p>
      <button type="button" className="button" onClick={() => onUndo(removed.trashId)}>
        {t('library.undo')}
      </button>
      <button type="button" className="button" onClick={onForget}>
        {t('frame.dismiss')}
      </button>
    </div>
  );
}
