import { memo, useMemo } from 'react';
import { LinkButton } from '#renderer/components/LinkButton.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { titleOf } from '#shared/exchange/notes/export-input.ts';
import type { Note } from '#shared/models/note.ts';
import { linksToNote } from '#shared/notes/links-to-note.ts';
import styles from './backlinks.module.css';
import { shorten } from './shorten.ts';

export type BacklinksProps = {
  readonly id: string;
  readonly notes: readonly Note[];
  readonly onOpen: (id: string) => void;
};

/** More than this are counted, not listed. */
const most = 50;

/** The notes that lead to this one. */
export const Backlinks = memo(function Backlinks({ id, notes, onOpen }: BacklinksProps) {
  const { t } = useTranslate();
  const linking = useMemo(() => linksToNote(id, notes), [id, notes]);
  if (linking.length === 0) return null;
  return (
    <section className={styles.backlinks}>
      <h4>{t('notes.linked-from', { count: linking.length })}</h4>
      <ul>
        {linking.slice(0, most).map((note) => (
          <li key={note.id}>
            <LinkButton dir="auto" onClick={() => onOpen(note.id)}>
              {shorten(titleOf(note))}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
});
