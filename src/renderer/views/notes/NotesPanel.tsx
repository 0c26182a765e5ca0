import { useEffect, useRef } from 'react';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { writtenNote } from '#renderer/state/notes-state.ts';
import { formatFailure } from '#shared/contract/errors.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteMessage } from './NoteMessage.tsx';
import { NotesHead } from './NotesHead.tsx';
import { NotesList } from './NotesList.tsx';
import { NoteTrash } from './NoteTrash.tsx';
import styles from './notes-panel.module.css';
import type { NotesPanelProps } from './notes-panel-props.ts';
import { ReadOnlyMessage } from './ReadOnlyMessage.tsx';
import { RemovedMessage } from './RemovedMessage.tsx';

/** The column of notes: the list, the trash, or one note. */
export function NotesPanel(props: NotesPanelProps) {
  const { notes, actions, readOnly, onNotebook } = props;
  const { t } = useTranslate();
  const { view, failure, removed } = notes;
  const draft = view.kind === 'note' ? writtenNote(notes, view.id) : null;
  const place = useRef<HTMLDivElement>(null);
  const shownId = view.kind === 'note' ? view.id : null;
  const cameFrom = useRef(view.kind);

  useEffect(
    function bringFocusBack() {
      if (shownId === null) return;
      const panel = place.current;
      return function focusItem() {
        // What was focused went with the note: back to where it was opened from.
        requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return;
          const item = panel?.querySelector<HTMLElement>(`[data-note="${CSS.escape(shownId)}"]`);
          (item ?? panel?.querySelector<HTMLElement>('input'))?.focus();
        });
      };
    },
    [shownId],
  );

  useEffect(
    function keepFocus() {
      const before = cameFrom.current;
      cameFrom.current = view.kind;
      // The button that leads into the trash, or out of it, is not there any more. From a note it goes to its item.
      if (before === 'note' || document.activeElement !== document.body) return;
      const first = view.kind === 'trash' ? 'button' : 'input';
      place.current?.querySelector<HTMLElement>(first)?.focus();
    },
    [view.kind],
  );

  return (
    <div ref={place} className={styles.panel}>
      <NotesHead notes={notes} actions={actions} />
      {readOnly && <ReadOnlyMessage onNotebook={onNotebook} />}
      {failure !== null && (
        <NoteMessage role="alert" place="column">
          <p>{failureText(failure, t)}</p>
          <p lang="en">{formatFailure(failure)}</p>
        </NoteMessage>
      )}
      {view.kind === 'trash' && <NoteTrash notes={notes} actions={actions} />}
      {draft !== null ? (
        <NoteEditor key={draft.id} {...props} draft={draft} />
      ) : (
        view.kind !== 'trash' && <NotesList {...props} />
      )}
      {removed !== null && <RemovedMessage id={removed.id} actions={actions} />}
    </div>
  );
}
