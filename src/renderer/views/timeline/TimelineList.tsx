import { CopyLink } from '#renderer/components/CopyLink.tsx';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { NoteButton } from '#renderer/views/notes/NoteButton.tsx';
import { useNoting } from '#renderer/views/notes/NotesContext.tsx';
import type { Section } from '#shared/models/article.ts';
import type { Subject } from '#shared/models/subject.ts';
import { keepEvent } from '#shared/subjects/kinds/event.ts';

import styles from './timeline.module.css';
import type { TimelineItem } from './timeline-items.ts';

export type TimelineListProps = {
  readonly items: readonly TimelineItem[];
  readonly sections: readonly Section[];
  readonly selection: Subject;
  readonly onSelect: (selection: Subject) => void;
};

/** The same statements for those who read rather than look: in order of time, each leading to its words. */
export function TimelineList({ items, sections, selection, onSelect }: TimelineListProps) {
  const { t } = useTranslate();
  const { article } = useNoting();
  const titles = new Map(sections.map((section) => [section.id, section.title]));
  return (
    <div className={styles.list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('timeline.date')}</th>
            <th scope="col">{t('timeline.statement')}</th>
            <th scope="col">{t('timeline.section')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ event }) => (
            <tr key={event.id} aria-current={selection.kind === 'event' && selection.id === event.id}>
              <td>
                <button type="button" dir="auto" onClick={() => onSelect({ kind: 'event', id: event.id })}>
                  {event.text}
                </button>
                {event.basis === 'context' && <small> {t('timeline.byContext')}</small>}
              </td>
              <td lang="und" dir="auto">
                {event.sentence}
              </td>
              <td>
                <bdi>{titles.get(event.sectionId)}</bdi>{' '}
                <CopyLink to={{ kind: 'event', id: event.id }} name={event.text} asSign />
                <NoteButton target={keepEvent(article, event)} look="sign" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
