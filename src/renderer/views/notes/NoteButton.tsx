import { classes } from '#renderer/components/classes.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { keptKey } from '#shared/subjects/subject-key.ts';

import { NoteIcon } from './NoteIcon.tsx';
import { useNoting } from './NotesContext.tsx';
import styles from './note-button.module.css';

export type NoteButtonProps = {
  readonly target: KeptSubject;
  /** `words`: "Note" or how many there are, `button`: the same where nothing else makes it look like one; `sign`: the same where words would crowd; `mark`: a sign that shows itself where there is something to see, or to press. */
  readonly look: 'words' | 'button' | 'sign' | 'mark';
};

/** On a thing: shows the notes on it, or begins the first. */
export function NoteButton({ target, look }: NoteButtonProps) {
  const { t } = useTranslate();
  const { places, readOnly, onBegin, onShowAbout } = useNoting();
  const key = keptKey(target);
  const count = key === null ? 0 : (places.on.get(key)?.length ?? 0);
  const name = keptName(target);
  return (
    <button
      type="button"
      className={classes(
        look === 'button' && 'button',
        (look === 'sign' || look === 'mark') && styles.mark,
        (count > 0 || look === 'sign') && styles.marked,
      )}
      aria-label={count === 0 ? t('notes.note-on', { name }) : t('notes.notes-on', { count, name })}
      title={readOnly && count === 0 ? t('notebook.read-only') : t('notes.button', { count })}
      disabled={readOnly && count === 0}
      onClick={() => (key === null || count === 0 ? onBegin([target]) : onShowAbout({ key, name }))}
    >
      {look === 'words' || look === 'button' ? (
        t('notes.button', { count })
      ) : (
        <>
          <NoteIcon />
          {count > 0 && count}
        </>
      )}
    </button>
  );
}
