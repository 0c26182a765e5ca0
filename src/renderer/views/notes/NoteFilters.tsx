import { useMemo } from 'react';
import { Field, SelectField } from '#renderer/components/Field.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { tagsInUse } from '#renderer/state/note-filter.ts';
import { noteColours } from '#shared/models/note.ts';
import swatches from './colour-swatch.module.css';
import styles from './note-filters.module.css';
import type { NotesPanelProps } from './notes-panel-props.ts';
import { shorten } from './shorten.ts';

/** By words, tag, colour, article, and what wants a look. */
export function NoteFilters({
  notes,
  places,
  actions,
}: Pick<NotesPanelProps, 'notes' | 'places' | 'actions'>) {
  const { t } = useTranslate();
  const { filter, all } = notes;
  const tags = useMemo(() => tagsInUse(all), [all]);
  const { about } = filter;
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{t('notes.filter')}</legend>
      <Field
        type="search"
        dir="auto"
        className={styles.find}
        aria-label={t('notes.find')}
        placeholder={t('notes.find')}
        autoComplete="off"
        value={filter.words}
        onChange={(event) => actions.filter({ words: event.target.value.slice(0, 500) })}
      />
      <div className={styles.row}>
        <div className={swatches.colours}>
          {noteColours.map((colour) => (
            <button
              key={colour}
              type="button"
              className={swatches.swatch}
              data-colour={colour}
              aria-label={t(`notes.colour.${colour}`)}
              title={t(`notes.colour.${colour}`)}
              aria-pressed={filter.colour === colour}
              onClick={() => actions.filter({ colour: filter.colour === colour ? null : colour })}
            />
          ))}
        </div>
        <span className={styles.spacer} />
        <button
          type="button"
          className="button"
          aria-pressed={filter.everywhere}
          onClick={() => actions.filter({ everywhere: !filter.everywhere })}
        >
          {t('notes.everywhere')}
        </button>
      </div>
      {(tags.length > 0 || places.toCheck.size > 0) && (
        <div className={styles.row}>
          {tags.length > 0 && (
            <SelectField
              className={styles.select}
              aria-label={t('notes.tag')}
              value={filter.tag ?? ''}
              onChange={(event) => actions.filter({ tag: event.target.value || null })}
            >
              <option value="">{t('notes.any-tag')}</option>
              {tags.map(({ tag, count }) => (
                <option key={tag} value={tag}>
                  {tag} ({count})
                </option>
              ))}
            </SelectField>
          )}
          <span className={styles.spacer} />
          {(places.toCheck.size > 0 || filter.toCheck) && (
            <button
              type="button"
              className="button"
              aria-pressed={filter.toCheck}
              onClick={() => actions.filter({ toCheck: !filter.toCheck })}
            >
              {t('notes.to-check', { count: places.toCheck.size })}
            </button>
          )}
        </div>
      )}
      {about !== null && (
        <div className={styles.row}>
          <span className={styles.about}>{t('notes.only-about', { name: shorten(about.name, 40) })}</span>
          <span className={styles.spacer} />
          <button type="button" className="button" onClick={() => actions.filter({ about: null })}>
            {t('notes.show-all')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
