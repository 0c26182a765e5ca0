import { useId } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { OvertakenChoice } from '#renderer/state/notes-state.ts';
import type { Note, NoteDraft } from '#shared/models/note.ts';
import { keptName } from '#shared/subjects/kept.ts';
import { differingWords } from './differing-words.ts';
import styles from './note-states.module.css';
import { shorten } from './shorten.ts';

export type OvertakenNoteProps = {
  readonly mine: NoteDraft;
  /** What is on disk; null when it was removed for good. */
  readonly theirs: Note | null;
  readonly onChoose: (choice: OvertakenChoice) => void;
};

/** Another window wrote this note, too: both beside each other, for a person to decide. Nothing is lost by any choice. */
export function OvertakenNote({ mine, theirs, onChoose }: OvertakenNoteProps) {
  const { t } = useTranslate();
  const headingId = useId();
  const [here, there] = differingWords(mine.body, theirs?.body ?? '');
  const fate = theirs === null ? 'gone' : theirs.trashedAt === null ? 'changed' : 'trashed';
  return (
    <section className={styles.overtaken} role="alert" aria-labelledby={headingId}>
      <h4 id={headingId} className={styles.warning}>
        {t(`notes.overtaken.${fate}`)}
      </h4>
      <h5>{t('notes.here')}</h5>
      <State note={mine} words={here} />
      {theirs !== null && (
        <>
          <h5>{t('notes.elsewhere')}</h5>
          <State note={theirs} words={there} />
        </>
      )}
      <div className={styles.row}>
        <button type="button" className="button" onClick={() => onChoose('mine')}>
          {t('notes.keep-mine')}
        </button>
        <button type="button" className="button" onClick={() => onChoose('theirs')}>
          {t(fate === 'changed' ? 'notes.take-theirs' : 'notes.to-trash')}
        </button>
        {fate === 'changed' && (
          <button type="button" className="button" onClick={() => onChoose('both')}>
            {t('notes.keep-both')}
          </button>
        )}
      </div>
      {fate !== 'gone' && <p className={styles.remark}>{t('notes.other-kept')}</p>}
    </section>
  );
}

function State({ note, words }: { readonly note: NoteDraft; readonly words: string }) {
  const { t } = useTranslate();
  const facts = [t(`notes.colour.${note.colour}`), ...note.tags, ...note.targets.map(keptName)];
  return (
    <div data-colour={note.colour} className={styles.overtakenState}>
      <p dir="auto" className={styles.versionBody}>
        {words || t('notes.untouched')}
      </p>
      <p className={styles.remark}>{facts.map((fact) => shorten(fact, 80)).join(' · ')}</p>
    </div>
  );
}
