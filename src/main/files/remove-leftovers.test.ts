import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareDataFolder } from '#main/application-folders.ts';
import { prepareLibraryFolders } from '#main/services/library/library-folders.ts';
import { removeLeftovers } from './remove-leftovers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leftover = '12345678-1234-1234-1234-123456789012.tmp';
/** Writes a file and is killed before it is renamed. */
const cutOff = `
  const { writeFileSync } = require('node:fs');
  for (const path of process.argv.slice(1)) writeFileSync(path + '.${leftover}', 'half');
  process.kill(process.pid, 'SIGKILL');
`;

test('what killed writes left in any folder is gone at the next start, and nothing else is', async () => {
  prepareDataFolder(folder);
  prepareLibraryFolders(folder);
  const written = [
    'settings.json',
    'library/a.lindero',
    'library/trash/a~1~removed.lindero',
    'built-in/b.lindero',
    'window/state.json',
  ];
  const writer = spawn(process.execPath, ['-e', cutOff, ...written.map((path) => join(folder, path))]);
  await once(writer, 'close');
  const all = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(all().filter((path) => path.endsWith('.tmp'))).toHaveLength(written.length);

  writeFileSync(join(folder, 'mine.tmp'), 'a person’s own');
  writeFileSync(join(folder, 'library', 'a.lindero'), 'whole');
  prepareDataFolder(folder);
  prepareLibraryFolders(folder);
  expect(all().filter((path) => /tmp|lock/.test(path))).toEqual(['mine.tmp']);
  expect(all()).toContain(join('library', 'a.lindero'));
});

test('what is being written just now stays, and is finished by its writer', async () => {
  const path = join(folder, 'settings.json');
  const program = fileURLToPath(new URL('kept-file-program.ts', import.meta.url));
  const writer = spawn(process.execPath, ['--import', 'tsx', program, 'slow', path, leftover]);
  const ended = once(writer, 'close');
  await once(writer.stdout, 'data');
  removeLeftovers(folder);
  expect(await ended).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});
