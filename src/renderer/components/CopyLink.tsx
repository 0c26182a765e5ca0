import { createContext, useContext } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Subject } from '#shared/models/subject.ts';

import styles from './copy-link.module.css';

/** Puts the link to something of the open article on the clipboard and says so. `name` is what it is called. */
export type CopyLinkTo = (subject: Subject, name: string) => void;

const CopyLinkContext = createContext<CopyLinkTo>(() => {});

export const CopyLinkProvider = CopyLinkContext.Provider;

export type CopyLinkProps = {
  readonly to: Subject;
  /** What it leads to, as people call it. */
  readonly name: string;
  /** Only the sign, where words would crowd; its name is there for those who hear the window. */
  readonly asSign?: boolean;
};

/** The one way to a link, wherever something stands that a link can lead to. */
export function CopyLink({ to, name, asSign = false }: CopyLinkProps) {
  const copy = useContext(CopyLinkContext);
  const { t } = useTranslate();
  const label = t('links.copy-to', { name });
  return (
    <button
      type="button"
      className={asSign ? styles.sign : 'button'}
      aria-label={label}
      title={asSign ? label : undefined}
      onClick={() => copy(to, name)}
    >
      <svg className={styles.chain} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7L8 11.7" />
      </svg>
      {!asSign && t('links.copy')}
    </button>
  );
}
