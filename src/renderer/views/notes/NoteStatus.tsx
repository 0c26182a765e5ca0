import { failureText } from '#renderer/i18n/failure-text.ts';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NotesState } from '#renderer/state/notes-state.ts';
import { formatFailure } from '#shared/contract/errors.ts';
import { NoteMessage } from './NoteMessage.tsx';
import styles from './note-editor.module.css';

export type NoteStatusProps = {
  readonly id: string;
  readonly notes: NotesState;
  readonly onSave: () => void;
};

/** "Saved" stands here only while every word is on disk. */
export function NoteStatus({ id, notes, onSave }: NoteStatusProps) {
  const { t, language } = useTranslate();
  const unsaved = notes.unsaved[id];
  // What another window wrote has a place of its own below, where one chooses.
  if (unsaved?.failure && unsaved.status !== 'overtaken') {
    return (
      <NoteMessage role="alert" place="row">
        <p>
          <strong>{t('notes.status.failed')}.</strong> {failureText(unsaved.failure, t)}
        </p>
        <p lang="en">{formatFailure(unsaved.failure)}</p>
        <button type="button" className="button" onClick={onSave}>
          {t('notes.save-again')}
        </button>
      </NoteMessage>
    );
  }
  const saved = notes.all.find((note) => note.id === id);
  return (
    <p
      className={styles.status}
      title={saved && t('notes.changed-at', { when: formatMoment(saved.updatedAt, language, 'minute') })}
    >
      {t(`notes.status.${unsaved?.status ?? 'saved'}`)}
    </p>
  );
}
