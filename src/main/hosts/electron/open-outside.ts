import { shell } from 'electron';

/** Hands a page of the web to the reader's own browser. False where the desktop has none for it. */
export async function openInReadersBrowser(address: string): Promise<boolean> {
  try {
    await shell.openExternal(address);
    return true;
  } catch {
    return false;
  }
}
