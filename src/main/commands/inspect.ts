import { basename } from 'node:path';
import { looksLikePack, readPack } from '#main/db/pack/read-pack.ts';
import { readInputFile } from '#main/files/read-input-file.ts';
import { compileFile } from '#main/importer/compile-article.ts';
import { openWorld } from '#main/world/open-world.ts';
import { LinderoError } from '#shared/contract/errors.ts';
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
  const bytes = readInputFile(path);
  const edition = looksLikePack(bytes)
    ? await readPack(bytes)
    : await compileFirst(basename(path), bytes, context);
  context.write(
    values.json === true ? `${JSON.stringify(inspectionOf(edition), null, 2)}\n` : describeEdition(edition),
  );
  return 0;
}

async function compileFirst(fileName: string, bytes: Uint8Array, context: CommandContext): Promise<Edition> {
  const world = await openWorld(context.folders.world);
  try {
    const [first, second] = firstTwo(compileFile({ fileName, bytes }, world));
    if (first === undefined) throw new LinderoError('article.not-an-article', 'The file holds no article.');
    if (second !== undefined)
      context.note(`The file holds several articles; this is “${first.edition.article.title}”.\n`);
    return first.edition;
  } finally {
    world.close();
  }
}

function firstTwo<Value>(values: Iterable<Value>): readonly Value[] {
  const found: Value[] = [];
  for (const value of values) {
    found.push(value);
    if (found.length === 2) break;
  }
  return found;
}
