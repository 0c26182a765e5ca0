import { classes } from '#renderer/components/classes.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { NoteDraft } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { findKept, keptName } from '#shared/subjects/kept.ts';
import { kindOf } from '#shared/subjects/subject-kinds.ts';

import { IconButton } from './IconButton.tsx';
import names from './kept-name.module.css';
import styles from './note-editor.module.css';
import type { NotesPanelProps } from './notes-panel-props.ts';
import { SubjectReview } from './SubjectReview.tsx';
import { shorten } from './shorten.ts';

export type NoteTargetsProps = NotesPanelProps & {
  readonly draft: NoteDraft;
  readonly onWrite: (change: Partial<NoteDraft>) => void;
};

const mostTargets = 100;

import { WideButton } from './WideButton.tsx';

/** Everything that the note is about, and how sure its words are. */
export function NoteTargets({ edition, places, draft, chosen, readOnly, onShow, onWrite }: NoteTargetsProps) {
  const { t, language } = useTranslate();
  const { targets } = draft;
  const isSame = (one: KeptSubject, other: KeptSubject) => JSON.stringify(one) === JSON.stringify(other);
  const isThere = (target: KeptSubject) => targets.some((one) => isSame(one, target));
  const replace = (index: number, target: KeptSubject) => onWrite({ targets: targets.with(index, target) });

  return (
    <>
      <ul className={styles.targets} aria-label={t('notes.about')}>
        {targets.map((target, index) => {
          const name = shorten(keptName(target), 40);
          const ofArticle = 'articleId' in target && target.articleId === edition.article.id ? target : null;
          const noted = [...places.words, ...places.things].find(
            ({ note, target: saved }) => note.id === draft.id && isSame(saved, target),
          );
          return (
            <li key={JSON.stringify(target)} className={styles.target} data-colour={draft.colour}>
              <div className={styles.row}>
                <button
                  type="button"
                  dir="auto"
                  className={classes(names.link, target.kind === 'words' ? names.quote : names.thing)}
                  aria-label={t('notes.show', { name })}
                  onClick={() => onShow(target)}
                >
                  {target.kind !== 'words' && <small>{kindOf(target).label[language]} </small>}
                  <bdi>{shorten(keptName(target), 400)}</bdi>
                </button>
                <IconButton
                  label={t('notes.detach', { name })}
                  disabled={readOnly}
                  onClick={() => onWrite({ targets: targets.toSpliced(index, 1) })}
                >
                  ×
                </IconButton>
              </div>
              {ofArticle !== null && (
                <fieldset className={styles.fields} disabled={readOnly}>
                  <SubjectReview
                    target={ofArticle}
                    // What is not saved yet was chosen in this edition.
                    found={noted?.found ?? findKept(ofArticle, edition, true)}
                    chosen={chosen}
                    onAttach={(other) => replace(index, other)}
                  />
                </fieldset>
              )}
            </li>
          );
        })}
      </ul>
      {!readOnly && chosen !== null && !isThere(chosen) && targets.length < mostTargets && (
        <WideButton onClick={() => onWrite({ targets: [...targets, chosen] })}>
          {t('notes.add-target', { name: shorten(keptName(chosen), 40) })}
        </WideButton>
      )}
    </>
  );
}
