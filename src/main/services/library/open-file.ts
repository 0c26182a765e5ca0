import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { LinderoError } from '#shared/contract/errors.ts';
import { articleLink } from '#shared/links/link.ts';
import type { Library } from './library.ts';

/** Takes an article or a pack into the library, and answers with the link to it (of several, to the first). */
export async function openFileInLibrary(library: Library, path: string): Promise<string> {
  const file = { fileName: basename(path), path: resolve(path) };
  const { results } = await library.importFiles(randomUUID(), [file]);
  const opened = results.find((result) => 'id' in result);
  if (opened !== undefined && 'id' in opened) {
    return articleLink(opened.id);
  }
  const asked = results.find((result) => result.kind === 'asked');
  if (asked?.kind === 'asked') {
    library.leaveHeld(asked.heldId);
    throw new LinderoError(
      'article.doubtful',
      `${basename(path)} has neither two States nor a heading nor a mission, so that it may be no article, and was not kept. To keep it all the same, import it in the library, which asks, or compile it to a pack and open that.`,
    );
  }
  const failed = results.find((result) => result.kind === 'failed');
  if (failed?.kind !== 'failed')
    throw new LinderoError('article.not-an-article', `${path} holds no article.`);
  const { code, message, line } = failed.error;
  throw new LinderoError(code, `${basename(path)}: ${message}`, line === undefined ? {} : { line });
}
