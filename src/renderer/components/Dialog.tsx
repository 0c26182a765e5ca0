import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { classes } from './classes.ts';
import styles from './dialog.module.css';

export type DialogProps = {
  readonly title: string;
  /** For lists with several columns. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A modal dialog of the platform: Escape, its button and a click beside it close it, and the focus goes back. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const { t } = useTranslate();
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(function openDialog() {
    const dialog = ref.current;
    const closeWhenBeside = (event: MouseEvent) => {
      if (event.target === dialog) dialog?.close();
    };
    dialog?.showModal();
    dialog?.addEventListener('click', closeWhenBeside);
    return function closeDialog() {
      dialog?.removeEventListener('click', closeWhenBeside);
      dialog?.close();
      // What opened it may be gone, as the window of the article before.
      if (document.activeElement === document.body) {
        document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
      }
    };
  }, []);

  // What was focused may go with what it did: a row that is removed, a step that is done.
  useEffect(function keepFocus() {
    if (document.activeElement === document.body) ref.current?.focus();
  });

  return (
    <dialog
      ref={ref}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-label={title}
      tabIndex={-1}
      onClose={onClose}
    >
      <div className={styles.page}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <button type="button" className="button" onClick={() => ref.current?.close()}>
            {t('frame.close')}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
