import type { Page } from '@playwright/test';

export type StartOptions = {
  /** The application's folder: the repository, or a copy that was damaged on purpose. */
  readonly application: string;
  readonly dataFolder: string;
  /** Further options of `npm start`. */
  readonly args: readonly string[];
  readonly language: 'en-US' | 'es-MX';
  /** The exit code when the window is closed: 1 where a message took the atlas's place. */
  readonly endsWith: 0 | 1;
  /** Buttons of native message boxes that a person presses in turn, by number; on the double only. */
  readonly answers?: readonly number[];
  readonly viewport: { readonly width: number; readonly height: number };
  /** Called before anything is loaded, where the host lets us in that early. */
  readonly onPage: (page: Page) => void;
};

/** What the double of Electron wrote down: see electron-double/record.ts. */
export type Entry = { readonly what: string; readonly [fact: string]: unknown };

export type RunningAtlas = {
  readonly page: Page;
  readonly isOwnUrl: (url: string) => boolean;
  /** Empty on hosts that are not the double. */
  readonly entries: () => readonly Entry[];
  /** All that the program said so far. */
  readonly output: () => string;
  /** Ends it as a person would, and answers with the exit code of the program. */
  readonly stop: () => Promise<number | null>;
};
