import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type { AtlasPage } from './atlas-page.ts';

export type NotesFile = { readonly name: string; readonly content: string | Uint8Array };

/** Notes out of the notebook and into it, through the dialogs that the column of notes opens. */
export function createExchangePage({ page, banner, notes }: AtlasPage) {
  const exporting = page.getByRole('dialog', { name: 'Export notes', exact: true });
  const importing = page.getByRole('dialog', { name: 'Import notes', exact: true });
  const close = (dialog: Locator) => dialog.getByRole('button', { name: 'Close', exact: true }).click();

  return {
    exporting,
    importing,
    openNotes: (): Promise<void> => banner.getByRole('button', { name: /^Notes/ }).click(),
    openImport: (): Promise<void> => notes.getByRole('button', { name: 'Import notes' }).click(),
    closeImport: (): Promise<void> => close(importing),
    preview: importing.getByRole('region', { name: 'What the import would do' }),
    choose: (...files: readonly NotesFile[]): Promise<void> =>
      importing.getByLabel('Files of notes').setInputFiles(
        files.map(({ name, content }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(content),
        })),
      ),
    press: (name: string): Promise<void> => importing.getByRole('button', { name, exact: true }).click(),
    /** What was handed over, as a file. */
    export: async (form: string): Promise<NotesFile> => {
      await notes.getByRole('button', { name: 'Export notes' }).click();
      await exporting.getByRole('radio', { name: form, exact: true }).check();
      const handed = page.waitForEvent('download', { timeout: 60_000 });
      await exporting.getByRole('button', { name: 'Export', exact: true }).click();
      const download = await handed;
      const content = readFileSync(await download.path());
      await close(exporting);
      return { name: download.suggestedFilename(), content };
    },
    count: (): Locator => notes.getByRole('status').filter({ hasText: /note/ }),
  };
}
