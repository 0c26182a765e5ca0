import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './library.module.css';
import { useFileDrop } from './use-file-drop.ts';

export type DropTargetProps = { readonly onFiles: (files: readonly File[]) => void };

/** The whole window takes files; while some are held over it, it says so. */
export function DropTarget({ onFiles }: DropTargetProps) {
  const { t } = useTranslate();
  const held = useFileDrop(onFiles);
  if (!held) return null;
  return (
    <div className={styles.drop}>
      <p>
        <strong>{t('library.drop')}</strong>
        {t('library.drop-hint')}
      </p>
    </div>
  );
}
