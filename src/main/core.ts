import { join } from 'node:path';
import { loadAttributions } from '#main/world/attributions.ts';
import { openWorld } from '#main/world/open-world.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import type { Channels } from '#shared/contract/channels.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { NotesChange } from '#shared/models/note.ts';
import { type ApplicationFolders, prepareDataFolder } from './application-folders.ts';
import { type CoreEventBus, createCoreEventBus } from './core-events.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createAppHandlers, type OpenOutside } from './services/app/app-handlers.ts';
import { createExchangeHandlers } from './services/exchange/exchange-handlers.ts';
import { createFaceRules } from './services/exchange/face-rules.ts';
import { createNotesReader } from './services/exchange/notes-reader.ts';
import type { PrintPdf } from './services/exchange/write-form.ts';
import { createImportWorker } from './services/library/import-worker-client.ts';
import { openLibrary } from './services/library/library.ts';
import { createLibraryHandlers } from './services/library/library-handlers.ts';
import { openFileInLibrary } from './services/library/open-file.ts';
import { openNotes } from './services/notes/open-notes.ts';
import { createSearchService } from './services/search/search-service.ts';
import { openSessionFile } from './services/session/session-file.ts';
import { openSettingsFile, type SettingsFile } from './services/settings/settings-file.ts';
import { createStudyHandlers } from './services/study/study-handlers.ts';
import { countryFacts, createWorldHandlers } from './services/world/world-handlers.ts';

export type CoreOptions = {
  readonly host: HostBridge['host'];
  readonly version: string;
  readonly folders: ApplicationFolders;
  readonly dataFolder: string;
  /** How this host prints a page as PDF. */
  readonly printPdf: PrintPdf;
  /** How this host opens a page of the web outside of the atlas. */
  readonly openOutside: OpenOutside;
};

export type Core = {
  readonly dispatch: Dispatch;
  readonly events: CoreEventBus;
  readonly settings: SettingsFile;
  readonly dataFolder: string;
  /** Takes an article or a pack into the library, and answers with the link to it. */
  readonly openFile: (path: string) => Promise<string>;
  /** What was found at start and mended, or could not be. */
  readonly notices: readonly Failure[];
  /** Tells windows, those that are open and the next one, what could not be done. */
  readonly notify: (failure: Failure) => void;
  /** Ends what is under way. Everything acknowledged is on disk already. */
  readonly close: () => Promise<void>;
};

/**
 * The composition root, the same for every host and without Electron: opens the
 * world, the library and the settings, and puts the services behind one dispatch.
 * Fails with a `LinderoError` that a host shows instead of the atlas.
 */
export async function createCore(options: CoreOptions): Promise<Core> {
  const dataFolder = prepareDataFolder(options.dataFolder);
  const events = createCoreEventBus();
  const settings = openSettingsFile(dataFolder);
  const session = openSessionFile(dataFolder);
  const world = await openWorld(options.folders.world);
  const attributions = loadAttributions(options.folders.world);
  const importWorker = createImportWorker(options.folders);
  const library = await openLibrary({ dataFolder, folders: options.folders, importWorker, world, events });
  const notices = [settings.notice, session.notice, ...library.notices].filter((notice) => notice !== null);
  const notebookFolder = join(dataFolder, 'notebook');
  const notesChanged = (payload: NotesChange) => events.emit({ name: 'notes.changed', payload });
  const notes = await openNotes(notebookFolder, notesChanged);
  const search = createSearchService({
    list: library.stamps,
    open: library.open,
    countries: world.countries().map(countryFacts),
    notes: notes.source,
  });
  const notesReader = createNotesReader(options.folders);
  const exchange = createExchangeHandlers({
    notebook: notes.notebook,
    folder: notebookFolder,
    reader: notesReader,
    openEdition: library.open,
    world,
    attributions,
    faceRules: createFaceRules(options.folders.faces),
    printPdf: options.printPdf,
    onChange: () => notesChanged({ kind: 'all' }),
  });

  const handlers: Handlers<Channels> = {
    ...createAppHandlers(
      () => ({ version: options.version, host: options.host, dataFolder, attributions, notices }),
      settings,
      session,
      options.openOutside,
    ),
    ...createWorldHandlers(world),
    ...createLibraryHandlers(library),
    ...search.handlers,
    ...notes.handlers,
    ...exchange,
    ...createStudyHandlers(notes.notebook),
  };

  return {
    dispatch: createDispatch(handlers),
    events,
    settings,
    dataFolder,
    notices,
    openFile: (path) => openFileInLibrary(library, path),
    notify: (failure) => {
      notices.push(failure);
      events.emit({ name: 'app.notice', payload: failure });
    },
    close: async () => {
      await notesReader.stop();
      await library.close();
      await notes.close();
      world.close();
    },
  };
}
