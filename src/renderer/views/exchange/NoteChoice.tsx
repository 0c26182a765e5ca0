import { useMemo } from 'react';
import { Field, SelectField } from '#renderer/components/Field.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { Note } from '#shared/models/note.ts';
import type { ChosenNotes } from './chosen-notes.ts';
import styles from './exchange.module.css';

export type NoteChoiceProps = {
  readonly notes: readonly Note[];
  readonly chosen: ChosenNotes;
  /** Whether an article is open that notes may be on. */
  readonly hasArticle: boolean;
  readonly onChoose: (chosen: ChosenNotes) => void;
};

/** Which notes: by article, tag and day. */
export function NoteChoice({ notes, chosen, hasArticle, onChoose }: NoteChoiceProps) {
  const { t, language } = useTranslate();
  const tags = useMemo(
    () => [...new Set(notes.flatMap((note) => note.tags))].sort(new Intl.Collator(language).compare),
    [notes, language],
  );
  const set = (change: Partial<ChosenNotes>) => onChoose({ ...chosen, ...change });
  return (
    <fieldset className={styles.group}>
      <legend>{t('exchange.which')}</legend>
      <div className={styles.fields}>
        {hasArticle && (
          <label>
            {t('exchange.article')}
            <SelectField
              isTall
              value={chosen.onlyArticle ? 'this' : 'all'}
              onChange={(event) => set({ onlyArticle: event.target.value === 'this' })}
            >
              <option value="all">{t('exchange.every-article')}</option>
              <option value="this">{t('exchange.this-article')}</option>
            </SelectField>
          </label>
        )}
        {tags.length > 0 && (
          <label>
            {t('exchange.tag')}
            <SelectField isTall value={chosen.tag} onChange={(event) => set({ tag: event.target.value })}>
              <option value="">{t('exchange.any-tag')}</option>
              {tags.map((tag) => (
                <option key={tag} value={tag}>
                  {tag}
                </option>
              ))}
            </SelectField>
          </label>
        )}
        <label>
          {t('exchange.from')}
          <Field
            isTall
            type="date"
            value={chosen.from}
            onChange={(event) => set({ from: event.target.value })}
          />
        </label>
        <label>
          {t('exchange.to')}
          <Field isTall type="date" value={chosen.to} onChange={(event) => set({ to: event.target.value })} />
        </label>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.withTrash}
            onChange={(event) => set({ withTrash: event.target.checked })}
          />
          {t('exchange.with-trash')}
        </label>
      </div>
      <p className={styles.hint}>{t('exchange.licence')}</p>
    </fieldset>
  );
}
