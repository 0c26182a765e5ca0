import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { takesEscape } from '#renderer/components/takes-escape.ts';
import { useSteady } from '#renderer/components/use-steady.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import { tagsInUse } from '#renderer/state/note-filter.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import { articleIdsOf } from '#shared/notes/article-ids-of.ts';
import { isHighlight } from '#shared/notes/note-draft.ts';
import { Backlinks } from './Backlinks.tsx';
import { BodyField } from './BodyField.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { MarkdownView } from './MarkdownView.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NoteStatus } from './NoteStatus.tsx';
import { NoteTargets } from './NoteTargets.tsx';
import styles from './note-editor.module.css';
import type { NotesPanelProps } from './notes-panel-props.ts';
import { OvertakenNote } from './OvertakenNote.tsx';
import { TagField } from './TagField.tsx';

type NoteEditorProps = NotesPanelProps & { readonly draft: NoteDraft };

/** One note: what it is about, its words, its colour and tags. Saved while it is written. */
export function NoteEditor(props: NoteEditorProps) {
  const { notes, actions, draft, readOnly } = props;
  const { t } = useTranslate();
  const headingId = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const [historyShown, setHistoryShown] = useState(false);
  const [isReading, setIsReading] = useState(() => readOnly || !isHighlight(draft));
  const known = useMemo(() => tagsInUse(notes.all).map(({ tag }) => tag), [notes.all]);
  const about = useMemo(() => articleIdsOf(draft), [draft]);
  const unsaved = notes.unsaved[draft.id];
  const write = (change: Partial<NoteDraft>) => actions.write({ ...draft, ...change });
  // What the words of the note do not change is not drawn with each key.
  const chooseColour = useSteady((colour: NoteDraft['colour']) => write({ colour }));
  const writeTags = useSteady((tags: NoteDraft['tags']) => write({ tags }));
  const openNote = useSteady((id: string) => void actions.open(id));

  useEffect(
    function beginToWrite() {
      if (!isReading) body.current?.focus({ preventScroll: true });
    },
    [isReading],
  );

  return (
    <section
      className={styles.editor}
      aria-labelledby={headingId}
      onBlur={() => void actions.save(draft.id)}
      onKeyDown={(event) => {
        if (takesEscape(event)) void actions.showList();
      }}
    >
      <div className={styles.row}>
        <h3 id={headingId} className="visually-hidden">
          {t('notes.editor')}
        </h3>
        <NoteStatus id={draft.id} notes={notes} onSave={() => void actions.save(draft.id)} />
        <span className={styles.spacer} />
        <button type="button" className="button" aria-haspopup="dialog" onClick={() => setHistoryShown(true)}>
          {t('notes.history')}
        </button>
        <button
          type="button"
          className="button"
          disabled={readOnly}
          onClick={() => void actions.remove(draft.id)}
        >
          {t('notes.remove')}
        </button>
      </div>
      <div className={styles.scroll}>
        {unsaved?.status === 'overtaken' && (
          <OvertakenNote
            mine={unsaved.draft}
            theirs={notes.all.find(({ id }) => id === draft.id) ?? null}
            onChoose={(choice) => void actions.choose(draft.id, choice)}
          />
        )}
        <NoteTargets {...props} onWrite={write} />
        <div className={styles.row}>
          <fieldset className={styles.fields} disabled={readOnly}>
            <ColourChoice value={draft.colour} onChange={chooseColour} />
          </fieldset>
          <span className={styles.spacer} />
          <button
            type="button"
            className="button"
            aria-pressed={!isReading}
            disabled={readOnly}
            onClick={() => setIsReading(false)}
          >
            {t('notes.write')}
          </button>
          <button
            type="button"
            className="button"
            aria-pressed={isReading}
            onClick={() => setIsReading(true)}
          >
            {t('notes.preview')}
          </button>
        </div>
        {isReading ? (
          <MarkdownView source={draft.body} about={about} />
        ) : (
          <BodyField
            ref={body}
            value={draft.body}
            about={about}
            onChange={(value) => write({ body: value })}
          />
        )}
        <Backlinks id={draft.id} notes={notes.all} onOpen={openNote} />
        <fieldset className={styles.fields} disabled={readOnly}>
          <TagField tags={draft.tags} known={known} onChange={writeTags} />
        </fieldset>
      </div>
      {historyShown && <NoteHistory id={draft.id} actions={actions} onClose={() => setHistoryShown(false)} />}
    </section>
  );
}
