import { memo } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NoteDoubt } from '#renderer/state/note-places.ts';
import type { Note } from '#shared/models/note.ts';
import { plainText } from '#shared/notes/markdown.ts';
import { isHighlight } from '#shared/notes/note-draft.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { kindOf } from '#shared/subjects/subject-kinds.ts';
import names from './kept-name.module.css';
import styles from './note-item.module.css';
import { shorten } from './shorten.ts';
import tagStyles from './tags.module.css';

export type NoteItemProps = {
  readonly note: Note;
  readonly isUnsaved: boolean;
  /** Why a person should look at it; null where nobody has to. */
  readonly doubt: NoteDoubt | null;
  /** Of the open article: another's is named. */
  readonly articleId: string;
  readonly onOpen: () => void;
};

/** Letters of a long note that its item shows: two lines and a little. */
const shownLetters = 220;

/** A note in the list: what it is about, how it begins, its tags. */
export const NoteItem = memo(
  function NoteItem({ note, isUnsaved, doubt, articleId, onOpen }: NoteItemProps) {
    const { t, language } = useTranslate();
    const { targets, tags, body, colour } = note;
    const [target] = targets;
    const other = targets.find((one) => 'articleId' in one && one.articleId !== articleId);
    return (
      <li className={styles.item} data-colour={colour}>
        <button type="button" data-note={note.id} className={styles.open} onClick={onOpen}>
          {target !== undefined && (
            <span dir="auto" className={target.kind === 'words' ? names.quote : names.thing}>
              {target.kind !== 'words' && <small>{kindOf(target).label[language]} </small>}
              <bdi>{shorten(keptName(target), 160)}</bdi>
              {targets.length > 1 && <small> +{targets.length - 1}</small>}
            </span>
          )}
          {!isHighlight(note) && (
            <span dir="auto" className={styles.begin}>
              {shorten(plainText(body, shownLetters), shownLetters)}
            </span>
          )}
          {(tags.length > 0 || doubt !== null || isUnsaved || other !== undefined) && (
            <span className={styles.facts}>
              {doubt !== null && <strong>{t(`notes.state.${doubt}`)}</strong>}
              {isUnsaved && <strong>{t('notes.unsaved')}</strong>}
              {tags.map((tag) => (
                <span key={tag} dir="auto" className={tagStyles.tag}>
                  {tag}
                </span>
              ))}
              {other !== undefined && 'articleTitle' in other && <bdi>{other.articleTitle}</bdi>}
            </span>
          )}
        </button>
      </li>
    );
  },
  (one, other) =>
    one.note === other.note &&
    one.isUnsaved === other.isUnsaved &&
    one.doubt === other.doubt &&
    one.articleId === other.articleId,
);
