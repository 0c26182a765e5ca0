import { basename, extname, join, resolve } from 'node:path';
import { looksLikePack } from '#main/db/pack/read-pack.ts';
import { makeFolder } from '#main/files/make-folder.ts';
import { readInputFile } from '#main/files/read-input-file.ts';
import { systemCode } from '#main/files/system-code.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { failureAsError, formatFailure, LinderoError, toFailure } from '#shared/contract/errors.ts';
import { createUniqueNames } from '#shared/text/slug.ts';
import type { Command, CommandContext } from './command.ts';
import { isFolder, listInputFiles } from './input-files.ts';
import { createProgressBar } from './progress-bar.ts';
import { readOptions, UsageError } from './read-options.ts';

/** Compiles articles to packs. One that cannot be read does not keep the others from it. */
export const compileCommand: Command = {
  name: 'compile',
  summary: 'compile articles to packs',
  help: `
Usage: lindero compile ARTICLE… -o FILE|DIR

Compiles articles (text, wikitext, MediaWiki XML, saved pages) to packs. A folder
stands for the files in it. With one article, -o may name the pack's file, which
then ends in .lindero; otherwise it names a folder, and packs are called by their
articles' ids.

  -o, --output FILE|DIR   where the packs go
  -h, --help              this text

A text with neither two States nor a heading nor a mission is compiled, too, with
a warning: the library asks before it keeps such a text, and takes its pack.

Exit code 1 when an article cannot be read; the others are compiled all the same.
`,
  run: compile,
};

async function compile(parameters: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(parameters, { output: { type: 'string', short: 'o' } });
  if (positionals.length === 0) throw new UsageError('Name at least one article.');
  if (values.output === undefined) throw new UsageError('Say with -o where the packs go.');
  const files = listInputFiles(positionals);
  const target = chooseTarget(values.output, files.length);
  // As in the window: one article that takes too long, or too much memory, does not keep the others from it.
  const bar = createProgressBar(files.length, context);
  const totals = { packs: 0, missions: 0, warnings: 0, unread: 0 };
  try {
    for (const [done, file] of files.entries()) {
      bar.show(done, basename(file));
      try {
        await compileInto(file, target, context.articles, totals, (text) => {
          bar.clear();
          context.note(text);
        });
      } catch (error) {
        totals.unread += 1;
        const failure = toFailure(error);
        bar.clear();
        context.note(`${formatFailure({ ...failure, message: `${file}: ${failure.message}` })}\n`);
      }
    }
  } finally {
    bar.clear();
  }
  context.note(summary(totals, values.output));
  return totals.unread === 0 ? 0 : 1;
}

type Totals = { packs: number; missions: number; warnings: number; unread: number };

/** Where a pack of an article id goes. */
type Target = { readonly single: boolean; readonly pathOf: (id: string) => string };

function chooseTarget(output: string, files: number): Target {
  const isFile = extname(output) === '.lindero' && !isFolder(output);
  if (isFile && files > 1)
    throw new UsageError(`${files} articles do not go into the one file ${output}: name a folder.`);
  if (isFile) return { single: true, pathOf: () => output };
  try {
    makeFolder(resolve(output), 'usual');
  } catch (cause) {
    const reason = systemCode(cause) || String(cause);
    throw new LinderoError('output.not-writable', `The folder ${output} cannot be made (${reason}).`, {
      cause,
    });
  }
  const unique = createUniqueNames();
  return { single: false, pathOf: (id) => join(output, `${unique(id)}.lindero`) };
}

/** Writes a pack for every article of a file; the first that cannot be compiled, or written, ends it. */
async function compileInto(
  file: string,
  target: Target,
  articles: CommandContext['articles'],
  totals: Totals,
  note: (text: string) => void,
): Promise<void> {
  const bytes = readInputFile(file);
  if (looksLikePack(bytes))
    throw new LinderoError(
      'article.binary',
      'The file is a pack, which is compiled already. Name the file of its article.',
    );
  let number = 0;
  await articles.ask({ fileName: basename(file), bytes }, (answer) => {
    if (answer.kind === 'failed') throw failureAsError(answer.error);
    number += 1;
    if (target.single && number > 1) {
      throw new LinderoError(
        'output.one-file',
        'The file holds several articles; the first is compiled. Name a folder with -o for all.',
      );
    }
    const { article, missions, warnings } = answer.edition;
    writeFileDurably(target.pathOf(article.id), answer.pack);
    for (const { code, message } of warnings.filter((warning) => warning.code === 'article.doubtful'))
      note(`${code}: ${file}: ${message}\n`);
    totals.packs += 1;
    totals.missions += missions.length;
    totals.warnings += warnings.length;
  });
}

function summary({ packs, missions, warnings, unread }: Totals, output: string): string {
  const unreadPart = unread === 0 ? '' : `; ${count(unread, 'file')} could not be read`;
  return `${count(packs, 'pack')} in ${output}: ${count(missions, 'mission')}, ${count(warnings, 'warning')}${unreadPart}.\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
