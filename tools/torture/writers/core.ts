import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';
import { build } from 'vite';
import type { Effects, Told } from '../ledger.ts';
import type { WriteUntilKilled } from './writer.ts';

export type CoreProgramOptions = {
  readonly folder: string;
  readonly known: readonly string[];
  readonly isAlone: boolean;
  /** Without: as though the lock did not hold. */
  readonly hasLock: boolean;
};

/** What the program says of its changes. */
export type Line =
  | { readonly opened: true }
  | { readonly begin: Effects }
  | { readonly done: true }
  | { readonly failed: string };

export type CoreProcess = {
  /** Resolves when it has opened the notebook. */
  readonly opened: Promise<void>;
  /** Rejects when it stops by itself. */
  readonly stopped: Promise<void>;
  /** Kills it, and resolves when all that it said was told. */
  readonly kill: () => Promise<void>;
};

let program: Promise<string> | null = null;
const outDir = join('.cache', `torture-${process.pid}-${threadId}`);

export function removeBuiltProgram(): void {
  program = null;
  rmSync(outDir, { recursive: true, force: true });
}

/** The program as one file, built once a run: it starts in a third of the time that its parts take, in whichever Node. */
async function builtProgram(): Promise<string> {
  const ssr = fileURLToPath(new URL('core-program.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr, outDir, target: 'node20', minify: false },
  });
  return join(outDir, 'core-program.js');
}

/** The notebook with what changes it, in a process of its own: the fastest to write, and so the likeliest to be killed while it does. */
export async function startCore(
  options: CoreProgramOptions,
  told: Told,
  node: string = process.execPath,
): Promise<CoreProcess> {
  program ??= builtProgram();
  const child = spawn(node, [await program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  let hasOpened: () => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === null) resolve();
      else reject(new Error(`The writer stopped by itself (${code}): ${errors}`));
    });
  });
  const opened = Promise.race([
    new Promise<void>((resolve) => {
      hasOpened = resolve;
    }),
    ended,
  ]);
  ended.catch(() => {});
  opened.catch(() => {});
  const lines = createInterface(child.stdout);
  const said = new Promise((resolve) => lines.once('close', resolve));
  lines.on('line', (text) => {
    // What was cut off by the kill was not said.
    const line = text.endsWith('}') ? (JSON.parse(text) as Line) : null;
    if (line === null) return;
    if ('opened' in line) hasOpened();
    else if ('begin' in line) told.begin(line.begin);
    else if ('done' in line) told.done();
    else told.failed(line.failed);
  });
  return {
    opened,
    stopped: ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await said;
    },
  };
}

/** One such process alone. */
export const writeInCore: WriteUntilKilled = async ({ dataFolder, known, told, killAt }) => {
  let done = 0;
  let isEnough: () => void = () => {};
  const enough = new Promise<void>((resolve) => {
    isEnough = resolve;
  });
  const options = { folder: join(dataFolder, 'notebook'), known, isAlone: true, hasLock: true };
  const core = await startCore(options, {
    ...told,
    done() {
      told.done();
      done += 1;
      if (done === killAt.changes) setTimeout(isEnough, killAt.milliseconds);
    },
  });
  await Promise.race([enough, core.stopped]);
  await core.kill();
};
