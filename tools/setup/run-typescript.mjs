import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { ensureInstalled } from './install.mjs';
import { passSignalsTo } from './run.mjs';

/**
 * Runs a script of the repository from its sources, with the arguments that the
 * tool was given, and ends as it ends.
 *
 * @param {string} path from the application's folder
 */
export async function runTypeScript(path) {
  await ensureInstalled();
  const script = ['--import', 'tsx', join(root, path), ...process.argv.slice(2)];
  const child = spawn(process.execPath, script, { stdio: 'inherit', cwd: root });
  passSignalsTo(child);
  child.once('close', (code) => process.exit(code ?? 1));
}
