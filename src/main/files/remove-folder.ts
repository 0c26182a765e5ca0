import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Removes a folder that a browser had for itself, and what is in it. A browser
 * that was ended writes on for a moment, and `maxRetries` of Node's `rm` does
 * not look again for files that came in the meantime. Throws Node's error when
 * the folder is still there after ten seconds.
 */
export async function removeFolder(folder: string): Promise<void> {
  for (let tries = 100; ; tries -= 1) {
    try {
      await rm(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 0) throw error;
      await wait(100);
    }
  }
}
