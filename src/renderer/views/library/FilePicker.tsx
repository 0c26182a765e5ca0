import { useRef } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './library.module.css';

export type FilePickerProps = { readonly onFiles: (files: readonly File[]) => void };

/** The button that opens the system's dialog for files. */
export function FilePicker({ onFiles }: FilePickerProps) {
  const { t } = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.primary} onClick={() => input.current?.click()}>
        {t('library.import')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('library.choose-files')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
}
