import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
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

export type ApplicationCopy = { readonly folder: string; readonly remove: () => void };

/** An application of its own, built already, to be damaged. */
export function copyApplication(): ApplicationCopy {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-copy-'));
  for (const name of copied) cpSync(join(repository, name), join(folder, name), { recursive: true });
  for (const name of linked) symlinkSync(join(repository, name), join(folder, name), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
