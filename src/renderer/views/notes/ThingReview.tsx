import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { assertNever } from '#shared/assert-never.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import type { FoundAgain } from '#shared/subjects/found-again.ts';
import type { KeptThing } from '#shared/subjects/kept.ts';
import { keptName, knownBy } from '#shared/subjects/kept.ts';
import styles from './notes.module.css';
import { shorten } from './shorten.ts';

export type ThingReviewProps = {
  readonly target: KeptThing;
  readonly found: FoundAgain<KeptThing>;
  /** What is chosen in the window can take the place of what is doubtful or gone. */
  readonly chosen: KeptSubject | null;
  readonly onAttach: (target: KeptSubject) => void;
};

/** How sure it is that this is what the note is about; where it is not, both beside each other, for a person to decide. */
export function ThingReview({ target, found, chosen, onAttach }: ThingReviewProps) {
  const { t } = useTranslate();
  switch (found.state) {
    case 'exact':
      return null;
    case 'moved':
      return <p className={styles.remark}>{t('notes.state.thing-moved')}</p>;
    case 'changed': {
      const { subject } = found;
      return (
        <div className={styles.review}>
          <p className={styles.warning}>{t('notes.state.doubtful')}</p>
          <dl>
            <dt>{t('notes.was')}</dt>
            <dd dir="auto">{shorten(knownBy(target), 300)}</dd>
            <dt>{t('notes.now')}</dt>
            <dd dir="auto">{shorten(knownBy(subject), 300)}</dd>
          </dl>
          <button type="button" className={styles.wide} onClick={() => onAttach(subject)}>
            {t('notes.accept-thing')}
          </button>
          <Attach chosen={chosen} onAttach={onAttach} />
        </div>
      );
    }
    case 'orphan':
      return (
        <div className={styles.review}>
          <p className={styles.warning}>{t('notes.state.missing')}</p>
          <Attach chosen={chosen} onAttach={onAttach} />
        </div>
      );
    default:
      return assertNever(found);
  }
}

function Attach({ chosen, onAttach }: Pick<ThingReviewProps, 'chosen' | 'onAttach'>) {
  const { t } = useTranslate();
  if (chosen === null) return <p className={styles.remark}>{t('notes.attach-thing-first')}</p>;
  return (
    <button type="button" className={styles.wide} onClick={() => onAttach(chosen)}>
      {t('notes.attach-thing')}: {shorten(keptName(chosen), 40)}
    </button>
  );
}
