import { join } from 'node:path';
import { z } from 'zod';
import { openKeptFile } from '#main/files/kept-file.ts';
import { settingsSchema } from '#shared/contract/app-channels.ts';
import type { Failure } from '#shared/models/failure.ts';
import { defaultSettings, type Settings } from '#shared/models/settings.ts';

export type SettingsFile = {
  readonly current: () => Settings;
  /**
   * Changes the members that are named, and answers with all of them. What another
   * process changed in others stays. Returns when it is on disk; throws as `KeptFile.change`.
   */
  readonly save: (change: Partial<Settings>) => Settings;
  readonly onChange: (listener: (settings: Settings) => void) => void;
  /** What was wrong with the file at start; null when nothing was. */
  readonly notice: Failure | null;
};

/**
 * `<data>/settings.json`. A member that is missing or not valid takes its
 * default. Members that only a newer version knows survive a change.
 */
export function openSettingsFile(dataFolder: string): SettingsFile {
  const file = openKeptFile({
    path: join(dataFolder, 'settings.json'),
    parse: (json) => storedSchema.parse(json),
    damaged: {
      code: 'settings.damaged',
      message: 'The settings could not be read and are back to their defaults.',
    },
    without: 'Until then the settings are the defaults.',
  });
  const listeners: ((settings: Settings) => void)[] = [];
  const current = () => ({ ...defaultSettings, ...validMembers(file.current() ?? {}) });
  return {
    notice: file.notice,
    current,
    save: (change) => {
      file.change((stored) => ({ ...defaultSettings, ...stored, ...change }));
      const settings = current();
      for (const listener of listeners) listener(settings);
      return settings;
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

const storedSchema = z.record(z.string(), z.unknown());

function validMembers(stored: z.infer<typeof storedSchema>): Partial<Settings> {
  const members = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(members);
}
