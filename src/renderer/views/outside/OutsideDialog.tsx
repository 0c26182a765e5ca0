import { useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Outcome } from '#shared/contract/errors.ts';
import { readOutsideAddress } from '#shared/links/outside-address.ts';
import styles from './outside.module.css';

export type OutsideDialogProps = {
  readonly href: string;
  readonly onOpen: (address: string) => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
};

/** Where a link leads, whole, with the host made plain; nothing is opened before the reader says so. */
export function OutsideDialog({ href, onOpen, onClose }: OutsideDialogProps) {
  const { t } = useTranslate();
  const [said, setSaid] = useState('');
  const address = readOutsideAddress(href);

  async function open(whole: string): Promise<void> {
    const opened = await onOpen(whole);
    if (opened.ok) onClose();
    else setSaid(failureText(opened.error, t));
  }

  async function copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(address?.whole ?? href).then(
      () => true,
      () => false,
    );
    setSaid(t(copied ? 'outside.copied' : 'outside.not-copied'));
  }

  return (
    <Dialog title={t('outside.title')} onClose={onClose}>
      <p>{t(address === null ? 'outside.only-web' : 'outside.leads-to')}</p>
      {/* It can be selected and scrolled with the keyboard, and reads from left to right in every language. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long address has to be scrolled without a mouse. */}
      <p className={styles.address} dir="ltr" tabIndex={0}>
        {address === null ? (
          href
        ) : (
          <>
            {address.beforeHost}
            <strong>{address.host}</strong>
            {address.afterHost}
          </>
        )}
      </p>
      <p role="status">{said}</p>
      <div className={styles.choices}>
        {address !== null && (
          <button type="button" className="button" onClick={() => void open(address.whole)}>
            {t('outside.open')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void copy()}>
          {t('outside.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('outside.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
