import { type KeyboardEvent, memo, useId, useState } from 'react';
import { Field } from '#renderer/components/Field.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './tags.module.css';

export type TagFieldProps = {
  readonly tags: readonly string[];
  /** Tags of other notes, to be offered. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

/** As the contract has it: no control characters or line breaks, and at most this many letters. */
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const longestTag = 100;
const mostTags = 100;

/** The tags of a note. Enter or a comma ends a tag; Backspace in the empty field takes the last away. */
export const TagField = memo(function TagField({ tags, known, onChange }: TagFieldProps) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState('');
  const listId = useId();

  function add(): void {
    const added = typed
      .split(',')
      .map((tag) => tag.replace(forbidden, ' ').trim().replace(/^#/, '').slice(0, longestTag).trim())
      .filter((tag) => tag !== '');
    setTyped('');
    const all = [...new Set([...tags, ...added])].slice(0, mostTags);
    if (all.length > tags.length) onChange(all);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ',') add();
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.tags}>
      <ul aria-label={t('notes.tags')}>
        {tags.map((tag) => (
          <li key={tag} className={styles.tag}>
            <bdi>{tag}</bdi>
            <button
              type="button"
              aria-label={t('notes.remove-tag', { tag })}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Field
        type="text"
        dir="auto"
        className={styles.tagInput}
        aria-label={t('notes.add-tag')}
        placeholder={t('notes.add-tag')}
        list={listId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      <datalist id={listId}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
});
