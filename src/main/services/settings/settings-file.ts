import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { putAside } from '#main/files/put-aside.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import { settingsSchema } from '#shared/contract/app-channels.ts';
import type { Failure } from '#shared/contract/errors.ts';
import { defaultSettings, type Settings } from '#shared/models/settings.ts';

export type SettingsFile = {
  readonly current: () => Settings;
  /** Returns when the settings are on disk. */
  readonly save: (settings: Settings) => Settings;
  readonly onChange: (listener: (settings: Settings) => void) => void;
  /** What was wrong with the file at start; null when nothing was. */
  readonly notice: Failure | null;
};

/**
 * `<data>/settings.json`. A member that is missing or not valid takes its
 * default; a file that is not JSON is put aside, never overwritten. Members
 * that only a newer version knows survive a save.
 */
export function openSettingsFile(dataFolder: string): SettingsFile {
  const path = join(dataFolder, 'settings.json');
  const { stored, notice } = read(path);
  const listeners: ((settings: Settings) => void)[] = [];
  let settings = { ...defaultSettings, ...validMembers(stored) };
  return {
    notice,
    current: () => settings,
    save: (next) => {
      writeFileDurably(path, `${JSON.stringify({ ...stored, ...next }, null, 2)}\n`);
      settings = next;
      for (const listener of listeners) listener(next);
      return next;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

type Stored = { readonly [key: string]: unknown };

function read(path: string): { stored: Stored; notice: Failure | null } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { stored: {}, notice: null };
  }
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored === 'object' && stored !== null && !Array.isArray(stored)) {
      return { stored: stored as Stored, notice: null };
    }
  } catch {
    // Not JSON: the same as JSON that is no object.
  }
  return { stored: {}, notice: damaged(path) };
}

function damaged(path: string): Failure {
  const aside = putAside(path);
  return {
    code: 'settings.damaged',
    message: `The settings could not be read and are back to their defaults. The old file is kept as ${aside}.`,
  };
}

function validMembers(stored: Stored): Partial<Settings> {
  const members = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(members);
}
