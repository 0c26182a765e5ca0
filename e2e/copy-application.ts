import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
/** What runs and what tests damage; the rest is linked to. */
const copied = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron.vite.config.ts',
  'tools',
  'out',
  'resources',
];
const linked = ['src', 'node_modules'];

/** Copies the application, built already, to be damaged; answers with the copy's folder. */
export function copyApplication(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-copy-'));
  for (const name of copied) cpSync(join(repository, name), join(folder, name), { recursive: true });
  for (const name of linked) symlinkSync(join(repository, name), join(folder, name), 'junction');
  return folder;
}
