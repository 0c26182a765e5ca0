import { useEffect, useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NoteActions } from '#renderer/state/note-actions.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { NoteVersion } from '#shared/models/note.ts';
import { keptName } from '#shared/subjects/kept.ts';
import styles from './note-states.module.css';
import { shorten } from './shorten.ts';

export type NoteHistoryProps = {
  readonly id: string;
  readonly actions: NoteActions;
  readonly onClose: () => void;
};

/** Letters of an earlier state that are shown: enough to know it by. */
const shownLetters = 600;

/** Earlier states of a note, the last first; any of them can be made the present one. */
export function NoteHistory({ id, actions, onClose }: NoteHistoryProps) {
  const { t, language } = useTranslate();
  const [versions, setVersions] = useState<readonly NoteVersion[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(
    function ask() {
      let isGone = false;
      void actions.history(id).then((answer) => {
        if (isGone) return;
        if (answer.ok) setVersions(answer.value);
        else setFailure(answer.error);
      });
      return function forget() {
        isGone = true;
      };
    },
    [id, actions],
  );
  return (
    <Dialog title={t('notes.history')} onClose={onClose}>
      {failure !== null && <p role="alert">{failureText(failure, t)}</p>}
      {versions?.length === 0 && <p>{t('notes.no-history')}</p>}
      <ol className={styles.versions}>
        {versions?.map((version) => {
          const moment = formatMoment(version.savedAt, language);
          const { body, targets, tags } = version.note;
          return (
            <li key={version.version} data-colour={version.note.colour}>
              <div className={styles.row}>
                <strong>{moment}</strong>
                <span className={styles.spacer} />
                <button
                  type="button"
                  className="button"
                  aria-label={t('notes.restore-version', { when: moment })}
                  onClick={() => {
                    void actions.restoreVersion(version);
                    onClose();
                  }}
                >
                  {t('notes.restore')}
                </button>
              </div>
              {targets.length > 0 && (
                <p dir="auto" className={styles.remark}>
                  {targets.map((target) => shorten(keptName(target), 80)).join(' · ')}
                </p>
              )}
              <p dir="auto" className={styles.versionBody}>
                {body.length > shownLetters
                  ? `${body.slice(0, shownLetters)}…`
                  : body || t('notes.untouched')}
              </p>
              {tags.length > 0 && (
                <p dir="auto" className={styles.remark}>
                  {tags.join(' · ')}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
