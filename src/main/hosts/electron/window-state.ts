import { join } from 'node:path';
import { z } from 'zod';
import { type KeptFile, openKeptFile, waitLittle } from '#main/files/kept-file.ts';
import { makeFolder } from '#main/files/make-folder.ts';

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200),
  height: z.int().min(200),
  maximized: z.boolean(),
});

export type WindowState = z.infer<typeof stateSchema>;

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the window was; null at the first start, when the file is not valid, or when no screen shows that place now. */
export function readWindowState(dataFolder: string, screens: readonly Rectangle[]): WindowState | null {
  const state = stateFile(dataFolder).current();
  return state !== null && screens.some((screen) => isReachable(state, screen)) ? state : null;
}

/** A window that cannot be remembered is no reason to stop. */
export function saveWindowState(dataFolder: string, state: WindowState): void {
  try {
    makeFolder(join(dataFolder, 'window'));
    stateFile(dataFolder).change(() => state);
  } catch {
    // Nobody misses it.
  }
}

function stateFile(dataFolder: string): KeptFile<WindowState> {
  return openKeptFile({
    path: join(dataFolder, 'window', 'state.json'),
    parse: (json) => stateSchema.parse(json),
    damaged: null,
    without: 'Until then the window opens as new.',
    wait: waitLittle,
  });
}

/** Enough of the title bar has to be on the screen to take hold of it. */
function isReachable(window: Rectangle, screen: Rectangle): boolean {
  const visible = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return visible >= 100 && window.y >= screen.y && window.y <= screen.y + screen.height - 40;
}
