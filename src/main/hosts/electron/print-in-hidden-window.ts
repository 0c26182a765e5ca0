import { BrowserWindow } from 'electron';
import { LinderoError, reasonOf } from '#shared/contract/errors.ts';
import { servePrintedPage } from './application-scheme.ts';
import { safeWebPreferences, safeWindow } from './main-window.ts';

/** Prints a page as PDF, tagged and with an outline, in a window that nobody sees. */
export async function printInHiddenWindow(html: string): Promise<Uint8Array> {
  const page = servePrintedPage(html);
  const window = new BrowserWindow({ ...safeWindow, webPreferences: safeWebPreferences });
  try {
    await window.loadURL(page.url);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (cause) {
    throw new LinderoError(
      'export.not-printed',
      `The page could not be printed (${reasonOf(cause)}). Export it as HTML and print that from a browser.`,
      { cause },
    );
  } finally {
    page.end();
    window.destroy();
  }
}
