import { selectNotes } from '#main/notebook/note-rows.ts';
import { selectReviews } from '#main/notebook/review-rows.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import type { ExchangeChannels, ImportPreview, PreviewedNote } from '#shared/contract/exchange-channels.ts';
import { countLeftOut, titleOf } from '#shared/exchange/notes/export-input.ts';
import { formNamed } from '#shared/exchange/notes/forms.ts';
import type { PlannedNote } from '#shared/exchange/notes/plan-import.ts';
import { selectNotesFor, selectReviewsFor } from '#shared/exchange/notes/selection.ts';
import { exportFileName } from './export-file-name.ts';
import { type ExportSources, gatherExport } from './gather-export.ts';
import { type ImportPlan, importNotes, previewImport } from './import-notes.ts';
import { readLastImport } from './last-import.ts';
import type { NotesReader } from './notes-reader.ts';
import { undoImport } from './undo-import.ts';
import { type PrintPdf, toZip, writeForm } from './write-form.ts';

export type ExchangeOptions = ExportSources & {
  /** The notebook's folder. */
  readonly folder: string;
  readonly reader: NotesReader;
  readonly printPdf: PrintPdf;
  /** Called after every change that is on disk. */
  readonly onChange: () => void;
};

/** Notes of each status, and refusals, that a preview lists; the others are counted. */
const mostListed = 200;

/** Notes out of the notebook and into it, for a window. */
export function createExchangeHandlers(options: ExchangeOptions): Handlers<ExchangeChannels> {
  const { notebook, folder, reader, printPdf, onChange } = options;
  return {
    'exchange.export': async ({ form, selection, language }) => {
      const now = new Date();
      const notes = selectNotesFor(notebook().read(selectNotes), selection);
      const reviews = selectReviewsFor(notebook().read(selectReviews), notes, selection);
      const { articleId } = selection;
      const gathered = await gatherExport(notes, options, { language, now, articleId, reviews });
      const leftOut = countLeftOut(form, gathered);
      const written = await writeForm(form, gathered, printPdf);
      const content = written.kind === 'folder' ? toZip(written.files, gathered.exportedAt) : written.content;
      return {
        fileName: exportFileName(form, gathered, selection),
        mediaType: formNamed(form)?.mediaType ?? '',
        base64: Buffer.from(content).toString('base64'),
        noteCount: notes.length - leftOut,
        leftOut,
      };
    },
    'exchange.preview': async ({ files }) => {
      const read = await reader.read(files);
      return describe(previewImport(notebook(), read, new Date()));
    },
    'exchange.import': async ({ files, takeOlder }) => {
      const read = await reader.read(files);
      const plan = await importNotes(notebook(), read, { folder, takeOlder, now: new Date() });
      onChange();
      return describe(plan);
    },
    'exchange.lastImport': () => {
      const last = readLastImport(folder, notebook());
      return last && { at: last.at, noteCount: last.notes.length };
    },
    'exchange.undoImport': async () => {
      const undone = await undoImport(notebook(), folder);
      onChange();
      return undone;
    },
  };
}

function describe({ planned, reviews, refused }: ImportPlan): ImportPreview {
  const of = (status: PlannedNote['status']) => planned.filter((note) => note.status === status);
  const groups = { new: of('new'), changed: of('changed'), older: of('older'), same: of('same') };
  return {
    counts: {
      new: groups.new.length,
      changed: groups.changed.length,
      older: groups.older.length,
      same: groups.same.length,
    },
    notes: Object.values(groups).flatMap((group) => group.slice(0, mostListed).map(previewed)),
    reviewCount: reviews.length,
    refusedCount: refused.length,
    refused: refused.slice(0, mostListed),
  };
}

function previewed({ status, before, after }: PlannedNote): PreviewedNote {
  const differs = before !== null && before.body !== after.body;
  return {
    id: after.id,
    title: titleOf(after),
    status,
    change: differs ? { before: shortened(before.body), after: shortened(after.body) } : null,
  };
}

const shortened = (text: string): string => Array.from(text.slice(0, 1000)).slice(0, 240).join('');
