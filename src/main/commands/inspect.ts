import { basename } from 'node:path';
import { failureAsError, LinderoError } from '#shared/contract/errors.ts';
import type { Edition } from '#shared/models/edition.ts';
import type { Command, CommandContext } from './command.ts';
import { describeEdition } from './describe-edition.ts';
import { inspectionOf } from './inspection.ts';
import { readOptions, UsageError } from './read-options.ts';

/** Shows what a pack, or an article's text, yields. */
export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'show what a pack or an article yields',
  help: `
Usage: lindero inspect FILE [--json]

FILE is a pack (.lindero) or an article in any format that can be imported. Of a
file with several articles the first is shown.

  --json       one object: article, countries, infobox, sections, tables, missions,
               border, mentions, events, checks, warnings
  -h, --help   this text
`,
  run: inspect,
};

async function inspect(parameters: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(parameters, { json: { type: 'boolean' } });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('Name one pack or article.');
  const edition = await readFirst(path, context);
  context.write(
    values.json === true ? `${JSON.stringify(inspectionOf(edition), null, 2)}\n` : describeEdition(edition),
  );
  return 0;
}

async function readFirst(path: string, context: CommandContext): Promise<Edition> {
  const enough = new Error('The first article is all that is shown.');
  let first: Edition | null = null;
  try {
    await context.articles.ask({ fileName: basename(path), path }, (answer) => {
      if (first !== null) throw enough;
      if (answer.kind === 'failed') throw failureAsError(answer.error);
      first = answer.edition;
    });
  } catch (error) {
    if (error !== enough) throw error;
    context.note(`The file holds several articles; this is “${titleOf(first)}”.\n`);
  }
  if (first === null) throw new LinderoError('article.not-an-article', 'The file holds no article.');
  return first;
}

const titleOf = (edition: Edition | null): string => edition?.article.title ?? '';
