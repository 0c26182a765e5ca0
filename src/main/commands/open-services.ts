import { defaultDataFolder, prepareDataFolder } from '#main/application-folders.ts';
import { createCoreEventBus } from '#main/core-events.ts';
import { createImportWorker } from '#main/services/library/import-worker-client.ts';
import { type Library, openLibrary } from '#main/services/library/library.ts';
import type { World } from '#main/world/open-world.ts';
import type { CommandContext } from './command.ts';

export type OpenServices = { readonly dataFolder: string; readonly library: Library; readonly world: World };

/** Opens a user's library for a command, and closes it whatever happens. */
export async function withLibrary<Result>(
  dataOption: string | undefined,
  { folders, openWorld }: CommandContext,
  work: (services: OpenServices) => Promise<Result>,
): Promise<Result> {
  const dataFolder = prepareDataFolder(dataOption ?? defaultDataFolder());
  const world = await openWorld();
  const library = await openLibrary({
    dataFolder,
    folders,
    importWorker: createImportWorker(folders),
    world,
    events: createCoreEventBus(),
  });
  try {
    return await work({ dataFolder, library, world });
  } finally {
    await library.close();
    world.close();
  }
}
