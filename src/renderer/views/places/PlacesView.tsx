import { useEffect, useMemo, useRef } from 'react';
import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { PanelHead } from '#renderer/components/PanelHead.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { noSelection } from '#renderer/state/selection.ts';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import type { Edition } from '#shared/models/edition.ts';
import type { Mention } from '#shared/models/mention.ts';
import type { Subject } from '#shared/models/subject.ts';
import { keepPlace } from '#shared/subjects/kinds/place.ts';

import { type PlaceEntry, placeEntries, sentenceOf } from './place-entries.ts';
import styles from './places.module.css';

export type PlacesViewProps = {
  readonly edition: Edition;
  readonly selection: Subject;
  /** The places that a kept time leaves; null: all. */
  readonly keptIds: ReadonlySet<string> | null;
  /** Those that the section which is read names: the map marks them too. */
  readonly hereIds: ReadonlySet<string>;
  readonly onSelect: (selection: Subject) => void;
  readonly onShowInArticle: (mention: Mention) => void;
  readonly onClose: () => void;
};

/** Every place that the article names; of the chosen one, every sentence that names it. */
export function PlacesView(props: PlacesViewProps) {
  const { edition, selection, keptIds, hereIds, onSelect, onShowInArticle, onClose } = props;
  const { t } = useTranslate();
  const all = useMemo(() => placeEntries(edition), [edition]);
  const entries = keptIds === null ? all : all.filter(({ placeId }) => keptIds.has(placeId));
  const chosen =
    selection.kind === 'place' ? entries.find(({ placeId }) => placeId === selection.id) : undefined;
  const list = useRef<HTMLUListElement>(null);
  const chosenId = chosen?.placeId ?? null;
  useEffect(
    function keepChosenInSight() {
      if (chosenId === null) return;
      list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
    },
    [chosenId],
  );
  return (
    <div className={styles.panel}>
      <PanelHead
        title={t('places.title')}
        status={
          chosen === undefined
            ? t('places.count', { count: entries.length })
            : t('places.named', { name: chosen.name, count: chosen.mentions.length })
        }
        onClose={onClose}
      >
        {chosen !== undefined && (
          <>
            <CopyLink to={{ kind: 'place', id: chosen.placeId }} name={chosen.name} />
            <NoteButton target={keepPlace(edition.article, chosen)} look="sign" />
          </>
        )}
      </PanelHead>
      <div className={styles.columns}>
        <ul ref={list} className={styles.places} aria-label={t('places.title')}>
          {entries.map(({ placeId, name, mentions }) => (
            <li key={placeId}>
              <button
                type="button"
                className={styles.place}
                aria-pressed={placeId === chosen?.placeId}
                onClick={() =>
                  onSelect(placeId === chosen?.placeId ? noSelection : { kind: 'place', id: placeId })
                }
              >
                <span className={styles.name}>{name}</span>{' '}
                {hereIds.has(placeId) && (
                  <span className={styles.here} title={t('places.here')}>
                    <span className="visually-hidden">{t('places.here')}</span>
                  </span>
                )}{' '}
                <span className={styles.count}>{mentions.length}</span>
              </button>
            </li>
          ))}
        </ul>
        {chosen === undefined ? (
          <p className={styles.hint}>{t('places.hint')}</p>
        ) : (
          <Sentences edition={edition} entry={chosen} onShowInArticle={onShowInArticle} />
        )}
      </div>
    </div>
  );
}

type SentencesProps = {
  readonly edition: Edition;
  readonly entry: PlaceEntry;
  readonly onShowInArticle: (mention: Mention) => void;
};

function Sentences({ edition, entry, onShowInArticle }: SentencesProps) {
  const { t } = useTranslate();
  const titles = new Map(edition.article.sections.map(({ id, title }) => [id, title]));
  return (
    <ol className={styles.sentences} lang={edition.article.language}>
      {entry.mentions.map((mention) => {
        const { before, name, after } = sentenceOf(edition, mention);
        return (
          <li key={mention.id}>
            <button type="button" className={styles.sentence} onClick={() => onShowInArticle(mention)}>
              <span dir="auto" className={styles.section}>
                {titles.get(mention.sectionId) || edition.article.title}
              </span>
              <span dir="auto">
                {before}
                <mark>{name}</mark>
                {after}
              </span>
              {mention.asGovernment && <span className={styles.section}>{t('places.government')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
