import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WriteUntilKilled } from './writer.ts';

const program = fileURLToPath(new URL('core-program.ts', import.meta.url));

/** The notebook alone, in a process of its own: the fastest to write, and so the likeliest to be killed while it does. */
export const writeInCore: WriteUntilKilled = (dataFolder, milliseconds) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', program, join(dataFolder, 'notebook')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.on('data', (chunk) => {
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      printed += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== null) reject(new Error(`The writer stopped by itself (${code}): ${errors}`));
      else resolve(printed.split('\n').filter((line) => line.length === 36));
    });
  });
