import { join } from 'node:path';
import { openNotes } from '#main/services/notes/open-notes.ts';
import { createSearchService } from '#main/services/search/search-service.ts';
import { countryFacts } from '#main/services/world/world-handlers.ts';
import type { SearchAnswer } from '#shared/models/search.ts';
import type { Command, CommandContext } from './command.ts';
import { withLibrary } from './open-services.ts';
import { readOptions, UsageError } from './read-options.ts';

/** Ranked hits over a user's library. */
export const searchCommand: Command = {
  name: 'search',
  summary: 'search the library',
  help: `
Usage: lindero search QUERY [--data DIR] [--json]

Words in any order; "a phrase" in quotes; the beginning of a word with * after it.

  --data DIR   the data folder; without it, this user's
  --json       one object: hits, total, suggestion
  -h, --help   this text
`,
  run: search,
};

const most = 50;

async function search(parameters: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = readOptions(parameters, {
    data: { type: 'string' },
    json: { type: 'boolean' },
  });
  const query = positionals.join(' ').trim();
  if (query === '') throw new UsageError('Say what to search for.');
  const data = typeof values.data === 'string' ? values.data : undefined;
  const answer = await withLibrary(data, context, async ({ library, world, dataFolder }) => {
    const notes = await openNotes(join(dataFolder, 'notebook'), () => {});
    const service = createSearchService({
      list: library.stamps,
      open: library.open,
      countries: world.countries().map(countryFacts),
      notes: notes.source,
    });
    try {
      // A command's query is complete: its last word is a word, not a beginning.
      return await service.search({
        query: `${query} `,
        kinds: [],
        articleId: null,
        sectionId: null,
        language: 'en',
        limit: most,
      });
    } finally {
      await notes.close();
    }
  });
  context.write(values.json === true ? `${JSON.stringify(answer, null, 2)}\n` : describe(answer));
  return 0;
}

function describe({ hits, total, suggestion }: SearchAnswer): string {
  const lines = hits.map(({ kind, articleTitle, title, snippet }) => {
    const text = snippet.map((piece) => piece.text).join('');
    return `${kind}: ${title} (${articleTitle})${text === '' ? '' : `\n  ${text.replace(/\s+/g, ' ')}`}`;
  });
  const end =
    total === 0 && suggestion !== null ? [`Nothing found. Did you mean: ${suggestion}`] : [`${total} found`];
  return `${[...lines, ...end].join('\n')}\n`;
}
