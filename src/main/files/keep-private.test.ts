import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareDataFolder } from '#main/application-folders.ts';
import { prepareLibraryFolders } from '#main/services/library/library-folders.ts';
import { openSettingsFile } from '#main/services/settings/settings-file.ts';
import { keepPrivate } from './keep-private.ts';

let place: string;
let data: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'lindero-private-'));
  data = join(place, 'above', 'data');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o7777).toString(8);
const make = (path: string, mode: number) => {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
};

describe.skipIf(process.platform === 'win32')('what Lindero keeps is its user’s alone', () => {
  test('folders that are made are 0700 and files 0600, whatever the umask', () => {
    prepareDataFolder(data);
    prepareLibraryFolders(data);
    openSettingsFile(data).save({ theme: 'dark' });
    for (const folder of ['..', '.', 'library', 'library/trash', 'built-in', 'window'])
      expect([folder, modeOf(join(data, folder))]).toEqual([folder, '700']);
    expect(modeOf(join(data, 'settings.json'))).toBe('600');
  });

  test('folders that an older version made are closed to others', () => {
    for (const folder of ['.', 'library', 'library/trash', 'built-in', 'notebook', 'window'])
      make(join(data, folder), 0o755);
    writeFileSync(join(data, 'settings.json'), '{}');
    prepareDataFolder(data);
    for (const folder of ['.', 'library', 'library/trash', 'built-in', 'notebook', 'window'])
      expect([folder, modeOf(join(data, folder))]).toEqual([folder, '700']);
  });

  test('the usual data folder is closed whatever lies in it', () => {
    make(data, 0o755);
    writeFileSync(join(data, 'mine.txt'), '');
    keepPrivate(data, true);
    expect(modeOf(data)).toBe('700');
  });

  test.each([
    ['with anything else in it', 0o755, 'mine.txt'],
    ['that everybody may write', 0o1777, 'settings.json'],
    ['that a group shares', 0o2775, 'settings.json'],
  ])('a chosen folder %s is left as it is', (_what, mode, file) => {
    make(data, mode);
    writeFileSync(join(data, file), '');
    const before = modeOf(data);
    prepareDataFolder(data);
    expect(modeOf(data)).toBe(before);
  });

  test('an empty folder that was chosen, and where a link leads to, are left as they are', () => {
    make(data, 0o755);
    make(join(place, 'elsewhere'), 0o755);
    symlinkSync(join(place, 'elsewhere'), join(data, 'library'));
    prepareDataFolder(data);
    expect(modeOf(join(place, 'elsewhere'))).toBe('755');
    make(join(place, 'empty'), 0o755);
    prepareDataFolder(join(place, 'empty'));
    expect(modeOf(join(place, 'empty'))).toBe('755');
  });
});
