import { printWithBrowser } from '#main/hosts/browser/print-with-browser.ts';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { selectReviews } from '#main/notebook/review-rows.ts';
import { createFaceRules } from '#main/services/exchange/face-rules.ts';
import { gatherExport } from '#main/services/exchange/gather-export.ts';
import { toZip, type Written, writeForm } from '#main/services/exchange/write-form.ts';
import { loadAttributions } from '#main/world/attributions.ts';
import { countLeftOut } from '#shared/exchange/notes/export-input.ts';
import { formNamed, forms } from '#shared/exchange/notes/forms.ts';
import { selectNotesFor, selectReviewsFor } from '#shared/exchange/notes/selection.ts';
import { languages } from '#shared/models/settings.ts';
import type { CommandContext } from '../command.ts';
import { UsageError } from '../read-options.ts';
import { dayAfter, localDay } from './local-day.ts';
import { saveFile, saveFolder } from './save-export.ts';
import type { OpenNotebook } from './with-notebook.ts';

export type ExportOptions = {
  readonly output?: string | undefined;
  readonly form?: string | undefined;
  readonly tag?: string | undefined;
  readonly article?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly trash?: boolean | undefined;
  readonly language?: string | undefined;
};

/** `lindero notes export`. */
export async function exportNotes(
  { notebook, library, world }: OpenNotebook,
  context: CommandContext,
  options: ExportOptions,
): Promise<number> {
  const form = formNamed(options.form ?? 'json');
  if (form === undefined) {
    throw new UsageError(
      `There is no form “${options.form}”. Choose one of ${forms.map(({ name }) => name).join(', ')}.`,
    );
  }
  const language = languages.find((each) => each === (options.language ?? 'en'));
  if (language === undefined) throw new UsageError(`The language is one of ${languages.join(', ')}.`);
  const articleId = options.article ?? null;
  const selection = {
    articleId,
    tag: options.tag ?? null,
    changedFrom: options.since === undefined ? null : localDay(options.since).toISOString(),
    changedBefore: options.until === undefined ? null : dayAfter(localDay(options.until)).toISOString(),
    withTrash: options.trash === true,
  };
  const notes = selectNotesFor(notebook.read(selectNotes), selection);
  const reviews = selectReviewsFor(notebook.read(selectReviews), notes, selection);
  const sources = {
    notebook: () => notebook,
    openEdition: library.open,
    world,
    attributions: loadAttributions(context.folders.world),
    faceRules: createFaceRules(context.folders.faces),
  };
  const gathered = await gatherExport(notes, sources, { language, now: new Date(), articleId, reviews });
  hand(await writeForm(form.name, gathered, printWithBrowser), options.output, context, gathered.exportedAt);
  const leftOut = countLeftOut(form.name, gathered);
  const count = notes.length - leftOut;
  context.note(
    `${count} ${count === 1 ? 'note' : 'notes'} exported as ${form.name}${leftOut === 0 ? '' : `; ${leftOut} left out, for which it has no place`}.\n`,
  );
  return 0;
}

function hand(written: Written, output: string | undefined, context: CommandContext, at: string): void {
  if (written.kind === 'folder') {
    if (output === undefined) throw new UsageError('A folder needs -o FOLDER, or -o FILE.zip.');
    if (/\.zip$/i.test(output)) saveFile(output, toZip(written.files, at));
    else saveFolder(output, written.files);
  } else if (output !== undefined) {
    saveFile(output, written.content);
  } else if (typeof written.content === 'string') {
    context.write(written.content);
  } else {
    throw new UsageError('This form needs -o FILE.');
  }
}
