import { memo, useEffect, useRef } from 'react';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import styles from './contents.module.css';
import type { ContentsEntry } from './contents-entries.ts';

export type ContentsViewProps = {
  readonly entries: readonly ContentsEntry[];
  readonly language: string;
  readonly currentId: string;
  /** What a kept time or a chosen place leaves: the other sections stand back. null: all. */
  readonly kept: { readonly sectionIds: ReadonlySet<string>; readonly name: string } | null;
  readonly onLetGo: () => void;
  /** The address of a section, for those who open it elsewhere. */
  readonly linkTo: (sectionId: string) => string;
  readonly onGo: (sectionId: string) => void;
};

/** The sections, the one that is being read marked and kept in sight. */
export function ContentsView({
  entries,
  language,
  currentId,
  kept,
  onLetGo,
  linkTo,
  onGo,
}: ContentsViewProps) {
  const { t } = useTranslate();
  const list = useRef<HTMLUListElement>(null);

  useEffect(
    function keepCurrentInSight() {
      if (currentId === 'lead') return;
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
    [currentId],
  );

  return (
    <div className={styles.contents}>
      <h2 className={styles.title}>{t('reader.contents')}</h2>
      {kept !== null && (
        <p className={styles.kept}>
          <span>{kept.name}</span>
          <button type="button" onClick={onLetGo}>
            {t('reader.all-sections')}
          </button>
        </p>
      )}
      {entries.length === 0 && <EmptyMessage className={styles.none}>{t('reader.no-sections')}</EmptyMessage>}
      <ul ref={list} className={styles.list}>
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            language={language}
            isCurrent={entry.id === currentId}
            isKept={kept === null ? null : kept.sectionIds.has(entry.id)}
            linkTo={linkTo}
            onGo={onGo}
          />
        ))}
      </ul>
    </div>
  );
}

type EntryProps = Pick<ContentsViewProps, 'language' | 'linkTo' | 'onGo'> & {
  readonly entry: ContentsEntry;
  readonly isCurrent: boolean;
  /** null while nothing is kept. */
  readonly isKept: boolean | null;
};

/** One section. Reading on draws the one that was read and the one that is. */
const Entry = memo(function Entry({ entry, language, isCurrent, isKept, linkTo, onGo }: EntryProps) {
  const { t } = useTranslate();
  return (
    <li data-depth={Math.min(3, entry.depth)} data-back={isKept === null ? undefined : !isKept}>
      <a
        href={linkTo(entry.id)}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onGo(entry.id);
        }}
      >
        <span dir="auto" className={styles.name} lang={language} title={entry.title}>
          {entry.title}
        </span>
        {isKept === false && <span className="visually-hidden">{t('reader.left-out')}</span>}
      </a>
      <Count entry={entry} />
    </li>
  );
});

function Count({ entry }: { readonly entry: ContentsEntry }) {
  const { t } = useTranslate();
  const count = entry.missions || entry.items;
  if (count === 0) return null;
  const words = entry.missions > 0 ? t('reader.missions-here', { count }) : t('reader.items-here', { count });
  return (
    <span className={styles.count} title={words}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
