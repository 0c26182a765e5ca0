import { forms } from '#shared/exchange/notes/forms.ts';
import type { Command, CommandContext } from './command.ts';
import { exportNotes } from './notes/export-notes.ts';
import { importNoteFiles } from './notes/import-note-files.ts';
import { undoLastImport } from './notes/undo-last-import.ts';
import { withNotebook } from './notes/with-notebook.ts';
import { readOptions, UsageError } from './read-options.ts';

/** The notebook without a window. */
export const notesCommand: Command = {
  name: 'notes',
  summary: 'take notes out of the notebook, or into it',
  help: `
Usage: lindero notes export -o FILE [--form FORM] [--tag TAG] [--article ID] [--since DAY] [--until DAY] [--data DIR]
       lindero notes import FILE|FOLDER… [--preview] [--take-older] [--data DIR]
       lindero notes undo [--data DIR]

Forms:
${forms.map(({ name, keeps, loses }) => `  ${name.padEnd(14)} ${keeps}\n${' '.repeat(17)}Loses: ${loses}`).join('\n')}

  -o, --output FILE  where to write; without it, standard output. With the form
                     markdown, a new or empty folder, or a file that ends in .zip
  --form FORM        json when it is left out
  --tag TAG          only notes with this tag, or with one below it
  --article ID       only notes on this article
  --since DAY        only notes that were changed on this day (2026-01-31) or later
  --until DAY        only notes that were changed on this day or before
  --trash            also the notes in the trash
  --language CODE    of the words that the export itself says: en or es
  --preview          say what an import would do, and change nothing
  --take-older       take notes from the file though the notebook has a later state
  --data DIR         the data folder; without it, this user's
  -h, --help         this text

Import takes ${forms
    .filter(({ imported }) => imported)
    .map(({ name }) => name)
    .join(', ')}; notes are known by their id. “undo” takes the last import back.
`,
  run: notes,
};

async function notes(parameters: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(parameters, {
    output: { type: 'string', short: 'o' },
    form: { type: 'string' },
    tag: { type: 'string' },
    article: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    trash: { type: 'boolean' },
    language: { type: 'string' },
    preview: { type: 'boolean' },
    'take-older': { type: 'boolean' },
    data: { type: 'string' },
  });
  const [action, ...files] = positionals;
  switch (action) {
    case 'export':
      if (files.length > 0) throw new UsageError('Say with -o where the notes go.');
      return withNotebook(values.data, context, (open) => exportNotes(open, context, values));
    case 'import':
      if (files.length === 0) throw new UsageError('Name the files or folders to import.');
      return withNotebook(values.data, context, (open) =>
        importNoteFiles(open, context, {
          paths: files,
          preview: values.preview === true,
          takeOlder: values['take-older'] === true,
        }),
      );
    case 'undo':
      if (files.length > 0) throw new UsageError('“undo” takes no file: it takes the last import back.');
      return withNotebook(values.data, context, (open) => undoLastImport(open, context));
    default:
      throw new UsageError('Say “export”, “import” and a file, or “undo”.');
  }
}
