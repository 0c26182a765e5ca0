import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { assertNever } from '#shared/assert-never.ts';
import type { ResolvedAnchor, TextAnchor } from '#shared/models/anchor.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keepWords } from '#shared/subjects/kinds/words.ts';

import styles from './notes.module.css';
import { shorten } from './shorten.ts';

type WordsTarget = Extract<KeptSubject, { readonly kind: 'words' }>;

export type AnchorReviewProps = {
  readonly edition: Edition;
  readonly target: WordsTarget;
  readonly resolved: ResolvedAnchor;
  /** What is chosen in the window: words can take the place of those that are gone. */
  readonly chosen: KeptSubject | null;
  readonly onAttach: (target: WordsTarget) => void;
};

/** How sure it is that these are the words; when they changed, old and new beside each other, for a person to decide. */
export function AnchorReview({ edition, target, resolved, chosen, onAttach }: AnchorReviewProps) {
  const { t } = useTranslate();
  switch (resolved.state) {
    case 'exact':
      return null;
    case 'moved':
      return <p className={styles.remark}>{t('notes.state.moved')}</p>;
    case 'changed': {
      const { start, end, text } = resolved.found;
      const now = keepWords(edition, start, end);
      const isSame = text === target.anchor.exact;
      return (
        <div className={styles.review}>
          <p className={styles.warning}>{t(isSame ? 'notes.state.unsure' : 'notes.state.changed')}</p>
          <dl>
            <dt>{t('notes.was')}</dt>
            <dd dir="auto">
              <Surroundings of={isSame ? target.anchor : null}>
                <del>{shorten(target.anchor.exact, 300)}</del>
              </Surroundings>
            </dd>
            <dt>{t('notes.now')}</dt>
            <dd dir="auto">
              <Surroundings of={isSame ? (now?.anchor ?? null) : null}>
                <ins>{shorten(text, 300)}</ins>
              </Surroundings>
            </dd>
          </dl>
          {now !== null && (
            <button type="button" className={styles.wide} onClick={() => onAttach(now)}>
              {t('notes.accept')}
            </button>
          )}
          <Attach chosen={chosen} onAttach={onAttach} />
        </div>
      );
    }
    case 'orphan':
      return (
        <div className={styles.review}>
          <p className={styles.warning}>{t('notes.state.orphan')}</p>
          <Attach chosen={chosen} onAttach={onAttach} />
        </div>
      );
    default:
      return assertNever(resolved);
  }
}

/** Words that say the same are told apart by what stands around them. */
function Surroundings({ of, children }: { readonly of: TextAnchor | null; readonly children: ReactNode }) {
  if (of === null) return children;
  return (
    <>
      …{of.prefix}
      {children}
      {of.suffix}…
    </>
  );
}

function Attach({ chosen, onAttach }: Pick<AnchorReviewProps, 'chosen' | 'onAttach'>) {
  const { t } = useTranslate();
  if (chosen?.kind !== 'words') return <p className={styles.remark}>{t('notes.attach-first')}</p>;
  return (
    <button type="button" className={styles.wide} onClick={() => onAttach(chosen)}>
      {t('notes.attach')}: {shorten(chosen.anchor.exact, 40)}
    </button>
  );
}
