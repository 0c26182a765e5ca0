import type { Locator, Page } from '@playwright/test';

export type TestFile = { readonly name: string; readonly content: string | Uint8Array };

/** The library as people use it: by dropping, choosing and reading. */
export function createLibraryPage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Library', exact: true });
  const report = page.getByRole('dialog', { name: 'Import report', exact: true });
  const positions = page.getByRole('button', { name: /^Positions to check/ });

  /** The first import of a session opens the whole world in a worker of its own. */
  const reportShown = () => report.waitFor({ timeout: 45_000 });

  /** Lets files go over the window, as a file manager does, and waits for the report. */
  async function drop(...files: readonly TestFile[]): Promise<void> {
    const sent = files.map(({ name, content }) => ({
      name,
      base64: Buffer.from(content).toString('base64'),
    }));
    const transfer = await page.evaluateHandle((dropped) => {
      const held = new DataTransfer();
      for (const { name, base64 } of dropped) {
        held.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
      }
      return held;
    }, sent);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await reportShown();
  }

  return {
    dialog,
    report,
    positions,
    drop,
    row: (title: string): Locator => dialog.getByRole('listitem').filter({ hasText: title }),
    reported: (text: string): Locator => report.getByRole('listitem').filter({ hasText: text }),
    open: (): Promise<void> => page.getByRole('button', { name: 'Library', exact: true }).click(),
    closeReport: (): Promise<void> => report.getByRole('button', { name: 'Close', exact: true }).click(),
    choose: async (...files: readonly TestFile[]): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Import…' }).click();
      const given = files.map(({ name, content }) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      }));
      await (await chooser).setFiles(given);
      await reportShown();
    },
  };
}
