import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { KeptSubject } from '#shared/models/subject.ts';
import type { FoundAgain } from '#shared/subjects/found-again.ts';
import { type KeptInArticle, keptName, knownBy } from '#shared/subjects/kept.ts';
import styles from './note-states.module.css';
import { shorten } from './shorten.ts';
import { WideButton } from './WideButton.tsx';

export type SubjectReviewProps = {
  readonly target: KeptInArticle;
  readonly found: FoundAgain<KeptInArticle>;
  /** What is chosen in the window can take the place of what is doubtful or gone: of words, words. */
  readonly chosen: KeptSubject | null;
  readonly onAttach: (target: KeptSubject) => void;
};

/** How sure it is that this is what the note is about; where it is not, both beside each other, for a person to decide. */
export function SubjectReview({ target, found, chosen, onAttach }: SubjectReviewProps) {
  const { t } = useTranslate();
  const isWords = target.kind === 'words';
  if (found.state === 'exact') return null;
  if (found.state === 'moved')
    return <p className={styles.remark}>{t(isWords ? 'notes.state.moved' : 'notes.state.thing-moved')}</p>;
  const now = found.subject;
  const isSame = now?.kind === 'words' && isWords && now.anchor.exact === target.anchor.exact;
  return (
    <div className={styles.review}>
      {now === null ? (
        <p className={styles.warning}>{t(isWords ? 'notes.state.orphan' : 'notes.state.missing')}</p>
      ) : (
        <>
          <p className={styles.warning}>
            {t(isSame ? 'notes.state.unsure' : isWords ? 'notes.state.changed' : 'notes.state.doubtful')}
          </p>
          <dl>
            <dt>{t('notes.was')}</dt>
            <dd dir="auto">
              <Known of={target} as="del" within={isSame} />
            </dd>
            <dt>{t('notes.now')}</dt>
            <dd dir="auto">
              <Known of={now} as="ins" within={isSame} />
            </dd>
          </dl>
          <WideButton onClick={() => onAttach(now)}>
            {t(isWords ? 'notes.accept' : 'notes.accept-thing')}
          </WideButton>
        </>
      )}
      {chosen === null || (isWords && chosen.kind !== 'words') ? (
        <p className={styles.remark}>{t(isWords ? 'notes.attach-first' : 'notes.attach-thing-first')}</p>
      ) : (
        <WideButton onClick={() => onAttach(chosen)}>
          {t(isWords ? 'notes.attach' : 'notes.attach-thing')}: {shorten(keptName(chosen), 40)}
        </WideButton>
      )}
    </div>
  );
}

type KnownProps = {
  readonly of: KeptInArticle;
  readonly as: 'del' | 'ins';
  /** Words that say the same are told apart by what stands around them. */
  readonly within: boolean;
};

function Known({ of: kept, as: Mark, within }: KnownProps) {
  if (kept.kind !== 'words') return shorten(knownBy(kept), 300);
  const words = <Mark>{shorten(kept.anchor.exact, 300)}</Mark>;
  if (!within) return words;
  return (
    <>
      …{kept.anchor.prefix}
      {words}
      {kept.anchor.suffix}…
    </>
  );
}
