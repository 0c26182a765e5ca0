import { type ChangeEvent, useRef } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './exchange.module.css';

export type NotesFilePickerProps = { readonly onFiles: (files: readonly File[]) => void };

/** The buttons that open the system's dialogs for files and for a folder. */
export function NotesFilePicker({ onFiles }: NotesFilePickerProps) {
  const { t } = useTranslate();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    // So that the same can be chosen again.
    target.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <div className={styles.does}>
      <button type="button" className={styles.primary} onClick={() => files.current?.click()}>
        {t('exchange.choose-files')}
      </button>
      <button type="button" className="button" onClick={() => folder.current?.click()}>
        {t('exchange.choose-folder')}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".json,.jsonld,.geojson,.kml,.kmz,.md,.markdown,.zip"
        aria-label={t('exchange.files')}
        onChange={take}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={t('exchange.folder')}
        onChange={take}
        {...{ webkitdirectory: '' }}
      />
    </div>
  );
}
