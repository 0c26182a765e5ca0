import type { Handlers } from '#shared/contract/channel-types.ts';
import type { LibraryChannels } from '#shared/contract/library-channels.ts';
import type { Library } from './library.ts';

/** The library's channels: each is one of its functions. */
export function createLibraryHandlers(library: Library): Handlers<LibraryChannels> {
  return {
    'library.list': () => library.list(),
    'library.open': ({ id }) => library.open(id),
    'library.import': ({ importId, files }) =>
      library.importFiles(
        importId,
        files.map(({ name, base64 }) => ({
          fileName: name,
          bytes: new Uint8Array(Buffer.from(base64, 'base64')),
        })),
      ),
    'library.cancelImport': ({ importId }) => library.cancelImport(importId),
    'library.keep': ({ heldId }) => library.keepHeld(heldId),
    'library.leaveOut': ({ heldId }) => library.leaveHeld(heldId),
    'library.remove': ({ id }) => library.remove(id),
    'library.trash': () => library.trash(),
    'library.restore': ({ trashId }) => library.restore(trashId),
    'library.changes': ({ id }) => library.changes(id),
    'library.export': async ({ id }) => {
      const { fileName, bytes } = await library.exportPack(id);
      return { fileName, base64: Buffer.from(bytes).toString('base64') };
    },
    'library.correctPlacing': ({ id, missionId, choice }) => library.correctPlacing(id, missionId, choice),
    'library.clearPlacing': ({ id, missionId }) => library.clearPlacing(id, missionId),
  };
}
