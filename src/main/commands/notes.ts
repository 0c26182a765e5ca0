import { join } from 'node:path';
import { readInputFile } from '#main/files/read-input-file.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { type Notebook, openNotebook } from '#main/notebook/notebook.ts';
import { exportForms } from '#main/services/notes/export-forms.ts';
import { importNotes } from '#main/services/notes/import-notes.ts';
import { targetFacts } from '#main/services/notes/target-facts.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Note } from '#shared/models/note.ts';
import type { Command, CommandContext } from './command.ts';
import { type OpenServices, withLibrary } from './open-services.ts';
import { readOptions, UsageError } from './read-options.ts';

/** The notebook without a window. */
export const notesCommand: Command = {
  name: 'notes',
  summary: 'take notes out of the notebook, or into it',
  help: `
Usage: lindero notes export -o FILE [--form FORM] [--tag TAG] [--article ID] [--data DIR]
       lindero notes import FILE [--data DIR]

Forms:
${exportForms.map(({ name, keeps }) => `  ${name.padEnd(10)} ${keeps}`).join('\n')}

  -o, --output FILE  where to write; without it, standard output
  --form FORM        json when it is left out
  --tag TAG          only notes with this tag
  --article ID       only notes on this article
  --data DIR         the data folder; without it, this user's
  -h, --help         this text

Import takes the json form. Notes are known by their id; the later state wins.
`,
  run: notes,
};

async function notes(parameters: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(parameters, {
    output: { type: 'string', short: 'o' },
    form: { type: 'string' },
    tag: { type: 'string' },
    article: { type: 'string' },
    data: { type: 'string' },
  });
  const option = (name: keyof typeof values) => (typeof values[name] === 'string' ? values[name] : undefined);
  const [action, file, ...others] = positionals;
  if (others.length > 0) throw new UsageError('Name one file.');
  const work =
    action === 'export' && file === undefined
      ? exporting
      : action === 'import' && file !== undefined
        ? importing
        : null;
  if (work === null) throw new UsageError('Say “export”, or “import” and a file.');
  return withLibrary(option('data'), context, async (services) => {
    const notebook = await openNotebook(join(services.dataFolder, 'notebook'));
    try {
      return await work({
        notebook,
        services,
        context,
        file: file ?? '',
        option: (name) => option(name as keyof typeof values),
      });
    } finally {
      await notebook.close();
    }
  });
}

type Work = {
  readonly notebook: Notebook;
  readonly services: OpenServices;
  readonly context: CommandContext;
  readonly file: string;
  readonly option: (name: string) => string | undefined;
};

async function exporting({ notebook, services, context, option }: Work): Promise<number> {
  const wanted = option('form') ?? 'json';
  const form = exportForms.find(({ name }) => name === wanted);
  if (form === undefined) {
    throw new UsageError(
      `There is no form “${wanted}”. Choose one of ${exportForms.map(({ name }) => name).join(', ')}.`,
    );
  }
  const chosen = notebook
    .read(selectNotes)
    .filter((note) => note.trashedAt === null)
    .filter((note) => option('tag') === undefined || note.tags.includes(option('tag') ?? ''))
    .filter((note) => option('article') === undefined || articlesOf(note).includes(option('article') ?? ''));
  const editions = await editionsOf(chosen, services);
  const written = form.write({
    notes: chosen,
    articles: [...editions.values()].map(({ article: { id, title, language } }) => ({ id, title, language })),
    factsOf: targetFacts(editions),
    exportedAt: new Date().toISOString(),
  });
  const output = option('output');
  if (output === undefined && typeof written !== 'string')
    throw new UsageError(`${form.name} needs -o FILE.`);
  if (output === undefined) context.write(String(written));
  else save(output, written);
  context.note(`${chosen.length} notes exported as ${form.name}.\n`);
  return 0;
}

async function importing({ notebook, context, file }: Work): Promise<number> {
  const result = await importNotes(notebook, new TextDecoder().decode(readInputFile(file)));
  for (const { index, reason } of result.refused) context.note(`Note ${index + 1} was left out: ${reason}\n`);
  context.write(
    `${result.added} added, ${result.updated} updated, ${result.unchanged} unchanged, ${result.refused.length} refused\n`,
  );
  return result.refused.length > 0 ? 1 : 0;
}

function save(path: string, content: string | Uint8Array): void {
  try {
    writeFileDurably(path, content);
  } catch (cause) {
    throw new LinderoError(
      'export.not-written',
      `${path} cannot be written (${toFailure(cause).message}). Choose another file or make room; nothing was written.`,
      { cause },
    );
  }
}

const articlesOf = (note: Note): readonly string[] =>
  note.targets.flatMap((target) => ('articleId' in target ? [target.articleId] : []));

/** The editions that notes point into; an article that is no longer in the library is no reason to stop. */
async function editionsOf(
  chosen: readonly Note[],
  { library }: OpenServices,
): Promise<ReadonlyMap<string, Edition>> {
  const editions = new Map<string, Edition>();
  for (const id of new Set(chosen.flatMap(articlesOf))) {
    const edition = await library.open(id).catch(() => null);
    if (edition !== null) editions.set(id, edition);
  }
  return editions;
}
