import { useMemo, useState } from 'react';
import { Dialog } from '#renderer/components/Dialog.tsx';
import { failureText } from '#renderer/i18n/failure-text.ts';
import { useTranslate } from '#renderer/i18n/TranslateContext.tsx';
import type { ExportStep } from '#renderer/state/exchange-state.ts';
import type { ExportRequest } from '#shared/contract/exchange-channels.ts';
import { selectNotesFor } from '#shared/exchange/notes/selection.ts';
import type { FormName } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import { type ChosenNotes, everyNote, toSelection } from './chosen-notes.ts';
import styles from './exchange.module.css';
import { FormChoice } from './FormChoice.tsx';
import { NoteChoice } from './NoteChoice.tsx';

export type ExportDialogProps = {
  readonly step: ExportStep;
  readonly notes: readonly Note[];
  /** The open article's id; null while there is none. */
  readonly articleId: string | null;
  readonly onExport: (request: ExportRequest) => void;
  readonly onClose: () => void;
};

/** Which notes, in which form, and what that form keeps. */
export function ExportDialog({ step, notes, articleId, onExport, onClose }: ExportDialogProps) {
  const { t, language } = useTranslate();
  const [form, setForm] = useState<FormName>('json');
  const [chosen, setChosen] = useState<ChosenNotes>(everyNote);
  const selection = useMemo(() => toSelection(chosen, articleId), [chosen, articleId]);
  const count = useMemo(() => selectNotesFor(notes, selection).length, [notes, selection]);
  // A page of an article is worth having without notes, too.
  const hasArticle = (form === 'html' || form === 'pdf') && selection.articleId !== null;
  return (
    <Dialog title={t('exchange.export')} wide onClose={onClose}>
      <div className={styles.columns}>
        <FormChoice form={form} onForm={setForm} />
        <NoteChoice notes={notes} chosen={chosen} hasArticle={articleId !== null} onChoose={setChosen} />
      </div>
      <div className={styles.foot}>
        <p role="status" className={styles.status}>
          {step.kind === 'working' && t('exchange.working')}
          {step.kind === 'done' && t('exchange.done', { count: step.noteCount, name: step.fileName })}
          {step.kind === 'done' && step.leftOut > 0 && ` ${t('exchange.left-out', { count: step.leftOut })}`}
          {step.kind === 'choosing' && t('exchange.count', { count })}
          {step.kind === 'failed' && <span className={styles.problem}>{failureText(step.failure, t)}</span>}
        </p>
        <button
          type="button"
          className={styles.primary}
          disabled={step.kind === 'working' || (count === 0 && !hasArticle)}
          onClick={() => onExport({ form, selection, language })}
        >
          {t('exchange.do-export')}
        </button>
      </div>
    </Dialog>
  );
}
