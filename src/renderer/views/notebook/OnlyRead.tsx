import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ReadOnlyReason } from '#shared/contract/notes-channels.ts';
import styles from './notebook.module.css';

export type OnlyReadProps = {
  readonly reason: ReadOnlyReason;
  readonly onReopen: () => void;
  readonly onRead: () => void;
};

const words = {
  'in-use': { heading: 'notebook.in-use', why: 'notebook.in-use-why' },
  'changed-elsewhere': { heading: 'notebook.changed-elsewhere', why: 'notebook.changed-elsewhere-why' },
  unreadable: { heading: 'notebook.unreadable-files', why: 'notebook.unreadable-files-why' },
  'not-writable': { heading: 'notebook.not-writable', why: 'notebook.not-writable-why' },
} as const satisfies Record<ReadOnlyReason['kind'], unknown>;

/** Why the notebook can only be read here, and the way to write in it again. */
export function OnlyRead({ reason: { kind, details }, onReopen, onRead }: OnlyReadProps) {
  const { t } = useTranslate();
  return (
    <section role="alert" className={styles.found}>
      <h3>{t(words[kind].heading)}</h3>
      <p>{t(words[kind].why)}</p>
      {details !== '' && (
        <p className={styles.soft} lang="en">
          {details}
        </p>
      )}
      <p className={styles.does}>
        <button type="button" className={styles.primary} onClick={onRead}>
          {t('notebook.read')}
        </button>
        <button type="button" className="button" onClick={onReopen}>
          {t(kind === 'changed-elsewhere' ? 'notebook.read-anew' : 'notebook.reopen')}
        </button>
      </p>
    </section>
  );
}
