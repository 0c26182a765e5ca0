import { useState } from 'react';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NoteActions } from '#renderer/state/note-actions.ts';
import type { NotesState } from '#renderer/state/notes-state.ts';
import { titleOf } from '#shared/exchange/notes/export-input.ts';
import item from './note-item.module.css';
import styles from './notes-panel.module.css';
import { shorten } from './shorten.ts';

export type NoteTrashProps = { readonly notes: NotesState; readonly actions: NoteActions };

const page = 100;

import { WideButton } from './WideButton.tsx';

/** What was deleted, the last first: put back, or gone for good. */
export function NoteTrash({ notes, actions }: NoteTrashProps) {
  const { t, language } = useTranslate();
  const [shown, setShown] = useState(page);
  /** Whose removal for good was asked for once: it cannot be undone, so that it is asked again. */
  const [asked, setAsked] = useState<string | null>(null);
  const trashed = notes.all
    .filter(({ trashedAt }) => trashedAt !== null)
    .toSorted((one, other) => ((one.trashedAt ?? '') < (other.trashedAt ?? '') ? 1 : -1));
  return (
    <div className={styles.scroll}>
      <h3 className={styles.subtitle}>{t('notes.trash-title')}</h3>
      {trashed.length === 0 && <EmptyMessage className={styles.none}>{t('notes.trash-empty')}</EmptyMessage>}
      <ul>
        {trashed.slice(0, shown).map((note) => {
          const name = shorten(titleOf(note));
          return (
            <li key={note.id} className={item.item} data-colour={note.colour}>
              <div className={item.open}>
                <span dir="auto" className={item.begin}>
                  {name}
                </span>
                <span className={item.facts}>
                  {formatMoment(note.trashedAt ?? note.updatedAt, language, 'minute')}
                </span>
                <span className={item.facts}>
                  <button
                    type="button"
                    className="button"
                    aria-label={t('notes.put-back', { name })}
                    onClick={() => void actions.putBack(note.id)}
                  >
                    {t('notes.restore')}
                  </button>
                  {asked === note.id ? (
                    <>
                      <button
                        type="button"
                        className="button"
                        aria-label={t('notes.destroy-surely', { name })}
                        onClick={() => void actions.destroy(note.id)}
                      >
                        {t('notes.surely')}
                      </button>
                      <button type="button" className="button" onClick={() => setAsked(null)}>
                        {t('notes.keep')}
                      </button>
                    </>
                  ) : (
                    <button
                      type="button"
                      className="button"
                      aria-label={t('notes.destroy', { name })}
                      onClick={() => setAsked(note.id)}
                    >
                      {t('notes.for-good')}
                    </button>
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      {trashed.length > shown && (
        <WideButton onClick={() => setShown(shown + page)}>
          {t('notes.more', { count: Math.min(page, trashed.length - shown) })}
        </WideButton>
      )}
    </div>
  );
}
