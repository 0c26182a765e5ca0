import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './screens.module.css';
import type { CopiedLink } from './use-link-copier.ts';

export type CopiedMessageProps = {
  readonly copied: CopiedLink | null;
  readonly onDismiss: () => void;
};

/** Says that a link was copied, and gives it to those whose clipboard cannot be reached. Always there, so that it is heard. */
export function CopiedMessage({ copied, onDismiss }: CopiedMessageProps) {
  const { t } = useTranslate();
  return (
    <div role="status" className={copied === null ? 'visually-hidden' : styles.said}>
      {copied?.done && t('links.copied', { name: copied.name })}
      {copied?.done === false && (
        <>
          <label>
            {t('links.not-copied')}
            <input readOnly value={copied.link} onFocus={(event) => event.target.select()} />
          </label>
          <button type="button" className="button" onClick={onDismiss}>
            {t('frame.dismiss')}
          </button>
        </>
      )}
    </div>
  );
}
