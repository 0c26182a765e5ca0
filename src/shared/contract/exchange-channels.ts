import { z } from 'zod';
import type { ExportSelection, ImportStatus } from '#shared/models/exchange.ts';
import { type FormName, formNames } from '#shared/models/exchange.ts';
import type { Failure } from '#shared/models/failure.ts';
import { type Language, languages } from '#shared/models/settings.ts';
import { emptyRequest } from './app-channels.ts';
import { articleId } from './article-id.ts';
import type { Validators } from './channel-types.ts';

export type ExportRequest = {
  readonly form: FormName;
  readonly selection: ExportSelection;
  /** Of the words that the export itself says. */
  readonly language: Language;
};

export type ExportedNotes = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
  /** Notes in the file. */
  readonly noteCount: number;
  /** Chosen notes that the form has no place for. */
  readonly leftOut: number;
};

/** A file that was chosen; the path is as deep as the folder that it was chosen in. */
export type NotesFileMessage = { readonly path: string; readonly base64: string };

export type ImportRequest = {
  readonly files: readonly NotesFileMessage[];
  /** Takes notes from the file though the notebook has a later state of them. */
  readonly takeOlder: boolean;
};

export type PreviewedNote = {
  readonly id: string;
  readonly title: string;
  readonly status: ImportStatus;
  /** Words before and after, where they differ; null where they do not or there was no note before. */
  readonly change: { readonly before: string; readonly after: string } | null;
};

export type ImportPreview = {
  readonly counts: Readonly<Record<ImportStatus, number>>;
  /** The first of each status, so that a large import can be shown. */
  readonly notes: readonly PreviewedNote[];
  /** Answers in study that the notebook has not. */
  readonly reviewCount: number;
  readonly refusedCount: number;
  /** What cannot be taken, where it stands and why; the first of them. */
  readonly refused: readonly { readonly from: string; readonly error: Failure }[];
};

export type ExchangeChannels = {
  /** Fails with `export.no-printer` or `export.not-printed` for PDF. */
  'exchange.export': (request: ExportRequest) => ExportedNotes;
  /** Changes nothing. Fails with `import.*` when the only file cannot be read. */
  'exchange.preview': (request: ImportRequest) => ImportPreview;
  /** All at once or not at all; answers when it is on disk, with what became of each note. */
  'exchange.import': (request: ImportRequest) => ImportPreview;
  /** When the import was that can be undone; null when there is none. */
  'exchange.lastImport': (request: Record<string, never>) => {
    readonly at: string;
    readonly noteCount: number;
  } | null;
  /** Takes the last import back in one step; notes that were changed since stay. Fails with `import.nothing-to-undo`. */
  'exchange.undoImport': (request: Record<string, never>) => {
    readonly undone: number;
    readonly kept: number;
  };
};

const moment = z.iso.datetime().nullable();

const selection = z.strictObject({
  articleId: articleId.nullable(),
  tag: z.string().max(100).nullable(),
  changedFrom: moment,
  changedBefore: moment,
  withTrash: z.boolean(),
});

const base64 = z
  .string()
  .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), 'not base64');

const importRequest = z.strictObject({
  files: z.array(z.strictObject({ path: z.string().min(1).max(2000), base64 })).max(50_000),
  takeOlder: z.boolean(),
});

export const exchangeValidators = {
  'exchange.export': z.strictObject({ form: z.enum(formNames), selection, language: z.enum(languages) }),
  'exchange.preview': importRequest,
  'exchange.import': importRequest,
  'exchange.lastImport': emptyRequest,
  'exchange.undoImport': emptyRequest,
} satisfies Validators<ExchangeChannels>;
