import { useEffect, useMemo, useState } from 'react';
import { EmptyMessage } from '#renderer/components/EmptyMessage.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { filterNotes, isNarrowed } from '#renderer/state/note-filter.ts';
import { writtenNotes } from '#renderer/state/notes-state.ts';
import { keptName } from '#shared/subjects/kept.ts';

import { NoteFilters } from './NoteFilters.tsx';
import { NoteItem } from './NoteItem.tsx';
import { inOrder } from './notes-order.ts';
import styles from './notes-panel.module.css';
import type { NotesPanelProps } from './notes-panel-props.ts';
import { shorten } from './shorten.ts';
import { WideButton } from './WideButton.tsx';

/** Notes that are drawn at once; the rest follows on demand, so that twenty thousand are no burden. */
const page = 100;

/** The notes that the filter lets through: of one article as they stand in it, of all the newest first. */
export function NotesList(props: NotesPanelProps) {
  const { edition, notes, places, actions, chosen, readOnly, onExchange } = props;
  const { t } = useTranslate();
  const { filter, unsaved } = notes;
  const all = useMemo(() => writtenNotes(notes), [notes]);
  const articleId = edition.article.id;
  const found = useMemo(
    () =>
      inOrder(
        filterNotes(all, filter, { articleId, toCheck: places.toCheck, on: places.on }),
        filter,
        places,
      ),
    [all, filter, articleId, places],
  );
  const [shown, setShown] = useState(page);
  useEffect(
    function beginAnew() {
      if (filter) setShown(page);
    },
    [filter],
  );
  const kept = all.length - all.filter(({ trashedAt }) => trashedAt !== null).length;

  return (
    <>
      <NoteFilters {...props} />
      <p role="status" className={styles.count}>
        {t('notes.count', { count: found.length })}
      </p>
      <div className={styles.scroll}>
        {found.length === 0 && (
          <EmptyMessage className={styles.none}>
            {t(kept === 0 ? 'notes.none-yet' : isNarrowed(filter) ? 'notes.none' : 'notes.none-here')}
          </EmptyMessage>
        )}
        <ul>
          {found.slice(0, shown).map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              isUnsaved={unsaved[note.id]?.status === 'failed'}
              doubt={places.toCheck.get(note.id) ?? null}
              articleId={articleId}
              onOpen={() => void actions.open(note.id)}
            />
          ))}
        </ul>
        {found.length > shown && (
          <WideButton onClick={() => setShown(shown + page)}>
            {t('notes.more', { count: Math.min(page, found.length - shown) })}
          </WideButton>
        )}
      </div>
      <div className={styles.foot}>
        <WideButton disabled={readOnly} onClick={() => void actions.begin(chosen === null ? [] : [chosen])}>
          {chosen === null ? t('notes.new') : t('notes.new-on', { name: shorten(keptName(chosen)) })}
        </WideButton>
        <div className={styles.exchange}>
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => onExchange('export')}
          >
            {t('exchange.export')}
          </button>
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => onExchange('import')}
          >
            {t('exchange.import')}
          </button>
        </div>
      </div>
    </>
  );
}
