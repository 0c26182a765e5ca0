import { saveFile } from '#renderer/files/save-file.ts';
import type { ExportRequest, NotesFileMessage } from '#shared/contract/exchange-channels.ts';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { mayHoldNotes } from '#shared/exchange/notes/read/may-hold-notes.ts';
import type { ExchangeState, ExportStep, ImportStep } from './exchange-state.ts';
import { type ChosenFile, toBase64 } from './import-batches.ts';
import type { WindowStore } from './store.ts';

/** A chosen file, with its path in the folder that was chosen, if one was. */
export type ChosenNotesFile = ChosenFile & { readonly webkitRelativePath?: string };

export type ExchangeActions = {
  readonly show: (shown: ExchangeState['shown']) => Promise<void>;
  /** Writes what is chosen and hands it over as a file. */
  readonly exportNotes: (request: ExportRequest) => Promise<void>;
  /** Shows what an import of these files would do. */
  readonly preview: (files: readonly ChosenNotesFile[]) => Promise<void>;
  /** Does what the preview shows; `takeOlder` also takes what the notebook has a later state of. */
  readonly importPreviewed: (takeOlder: boolean) => Promise<void>;
  readonly undoImport: () => Promise<void>;
};

/** As base64, this much fits into one request with room to spare. Bytes. */
const largestImport = 44 * 1024 * 1024;

export function createExchangeActions(
  store: WindowStore,
  bridge: HostBridge,
  /** Puts what is typed on disk first: it belongs to the notes as the person sees them. */
  saveAll: () => Promise<void>,
): ExchangeActions {
  const exchange = () => store.getState().exchange;
  const set = (change: Partial<ExchangeState>) => store.setState({ exchange: { ...exchange(), ...change } });
  const importing = (step: ImportStep) => set({ importing: step });
  const exporting = (step: ExportStep) => set({ exporting: step });

  async function askLastImport(): Promise<void> {
    const last = await bridge.invoke('exchange.lastImport', {});
    set({ lastImport: last.ok ? last.value : null });
  }

  return {
    async show(shown) {
      set({ shown, exporting: { kind: 'choosing' }, importing: { kind: 'choosing' } });
      if (shown === 'import') await askLastImport();
    },
    async exportNotes(request) {
      exporting({ kind: 'working' });
      await saveAll();
      const answer = await bridge.invoke('exchange.export', request);
      if (!answer.ok) return exporting({ kind: 'failed', failure: answer.error });
      const { fileName, mediaType, base64, noteCount, leftOut } = answer.value;
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      saveFile(fileName, new Blob([bytes], { type: mediaType }), mediaType);
      exporting({ kind: 'done', fileName, noteCount, leftOut });
    },
    async preview(chosen) {
      // A folder holds what is no note; a file that was chosen by itself is meant.
      const files = chosen.filter(
        ({ webkitRelativePath = '' }) => webkitRelativePath === '' || mayHoldNotes(webkitRelativePath),
      );
      importing({ kind: 'working' });
      if (files.length === 0) return importing(failed('import.not-notes', 'There is no file of notes here.'));
      const size = files.reduce((sum, file) => sum + file.size, 0);
      if (size > largestImport) return importing(failed('import.too-large', tooLarge(size)));
      const messages = await Promise.all(files.map(toMessage)).catch(() => null);
      if (messages === null) return importing(failed('file.not-readable', 'A file could not be read.'));
      await saveAll();
      const answer = await bridge.invoke('exchange.preview', { files: messages, takeOlder: false });
      importing(
        answer.ok
          ? { kind: 'preview', files: messages, preview: answer.value }
          : { kind: 'failed', failure: answer.error },
      );
    },
    async importPreviewed(takeOlder) {
      const step = exchange().importing;
      if (step.kind !== 'preview') return;
      importing({ kind: 'working' });
      await saveAll();
      const answer = await bridge.invoke('exchange.import', { files: step.files, takeOlder });
      if (!answer.ok) return importing({ kind: 'failed', failure: answer.error });
      const { counts } = answer.value;
      const taken = counts.new + counts.changed + (takeOlder ? counts.older : 0);
      importing({ kind: 'done', result: answer.value, taken });
      await askLastImport();
    },
    async undoImport() {
      importing({ kind: 'working' });
      await saveAll();
      const answer = await bridge.invoke('exchange.undoImport', {});
      importing(answer.ok ? { kind: 'undone', ...answer.value } : { kind: 'failed', failure: answer.error });
      await askLastImport();
    },
  };
}

const tooLarge = (bytes: number): string =>
  `These files have ${Math.ceil(bytes / 2 ** 20)} MB; the window takes ${largestImport / 2 ** 20} MB at once.`;

const failed = (code: string, message: string): ImportStep => ({
  kind: 'failed',
  failure: { code, message },
});

async function toMessage(file: ChosenNotesFile): Promise<NotesFileMessage> {
  const path = file.webkitRelativePath || file.name;
  return { path, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
}
