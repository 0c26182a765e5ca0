import { join } from 'node:path';
import { type Notebook, openNotebook } from '#main/notebook/notebook.ts';
import type { CommandContext } from '../command.ts';
import { type OpenServices, withLibrary } from '../open-services.ts';

export type OpenNotebook = OpenServices & {
  readonly notebook: Notebook;
  /** The notebook's folder. */
  readonly folder: string;
};

/** Opens a user's library and notebook for a command, and closes them whatever happens. */
export async function withNotebook<Result>(
  dataOption: string | undefined,
  context: CommandContext,
  work: (open: OpenNotebook) => Promise<Result>,
): Promise<Result> {
  return withLibrary(dataOption, context, async (services) => {
    const folder = join(services.dataFolder, 'notebook');
    const notebook = await openNotebook(folder);
    try {
      return await work({ ...services, notebook, folder });
    } finally {
      await notebook.close();
    }
  });
}
