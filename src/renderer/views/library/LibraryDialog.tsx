import { useMemo, useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { Field, SelectField } from '#renderer/components/Field.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { LibraryActions } from '#renderer/state/library-actions.ts';
import type { LibraryState } from '#renderer/state/library-state.ts';
import { FilePicker } from './FilePicker.tsx';
import { findPacks, type PackSort, packSorts } from './find-packs.ts';
import styles from './library.module.css';
import { PackRow } from './PackRow.tsx';
import { RemovedMessage } from './RemovedMessage.tsx';
import { TrashList } from './TrashList.tsx';

export type LibraryDialogProps = {
  readonly library: LibraryState;
  readonly actions: LibraryActions;
  readonly openId: string | null;
  readonly onClose: () => void;
};

/** The reader's articles: find, sort, open, import, remove, give on. */
export function LibraryDialog({ library, actions, openId, onClose }: LibraryDialogProps) {
  const { packs, trash, removed } = library;
  const { t, language } = useTranslate();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<PackSort>('title');
  const found = useMemo(() => findPacks(packs, query, sort, language), [packs, query, sort, language]);
  return (
    <Dialog title={t('library.title')} wide onClose={onClose}>
      <div className={styles.tools}>
        <Field
          isTall
          type="text"
          dir="auto"
          className={styles.find}
          aria-label={t('library.find')}
          placeholder={t('library.find')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <label>
          {t('library.sort')}{' '}
          <SelectField
            isTall
            value={sort}
            onChange={(event) => setSort(packSorts.find((each) => each === event.target.value) ?? 'title')}
          >
            {packSorts.map((each) => (
              <option key={each} value={each}>
                {t(`library.sort-${each}`)}
              </option>
            ))}
          </SelectField>
        </label>
        <FilePicker onFiles={actions.importFiles} />
      </div>
      <p className={styles.hint}>{t('library.import-hint')}</p>
      {removed !== null && (
        <RemovedMessage removed={removed} onUndo={actions.restore} onForget={actions.forgetRemoved} />
      )}
      <p role="status" className={styles.count}>
        {t('library.shown', { shown: found.length, total: packs.length })}
      </p>
      <ul className={styles.packs} aria-label={t('library.title')}>
        {found.map((pack) => (
          <PackRow key={pack.id} pack={pack} actions={actions} isOpen={pack.id === openId} />
        ))}
      </ul>
      {trash.length > 0 && <TrashList trash={trash} onRestore={actions.restore} />}
    </Dialog>
  );
}
