import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './folders.mjs';
import { passSignalsTo } from './run.mjs';
import { Sorry } from './sorry.mjs';

/**
 * Runs every test file with a property in it, each property so many times, on
 * cases that no run drew before; `--seed` draws those of an earlier one again.
 * Words after the options choose files by a part of their path.
 *
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function fuzz(args) {
  const { runs, seed, parts } = readArguments(args);
  const files = propertyFiles().filter(
    (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
  );
  if (files.length === 0) throw new Sorry(`No file with a property has ${parts.join(' or ')} in its path.`);
  const folder = mkdtempSync(join(tmpdir(), 'lindero-fuzz-'));
  const counts = join(folder, 'counts');
  console.log(`Each property ${runs} times, seed ${seed}, in ${files.length} files …`);
  const code = await runVitest(files, {
    LINDERO_FUZZ_RUNS: String(runs),
    LINDERO_FUZZ_COUNTS: counts,
    LINDERO_SEED: String(seed),
  });
  const lines = readLines(counts);
  const tried = lines.reduce((total, line) => total + Number(line.split(' ')[1]), 0);
  const failed = lines.filter((line) => line.startsWith('failed')).length;
  rmSync(folder, { recursive: true, force: true });
  console.log(`${lines.length} properties, ${tried} runs, ${failed} failed (seed ${seed})`);
  return code;
}

function readArguments(args) {
  try {
    const options = { runs: { type: 'string' }, seed: { type: 'string' } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
    return { runs: count(values.runs ?? '10000', '--runs'), seed: count(seed, '--seed'), parts: positionals };
  } catch (error) {
    throw new Sorry(`${error.message}\nUse: npm run fuzz -- [--runs N] [--seed N] [PART-OF-A-PATH …]`);
  }
}

function count(text, option) {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`${option} takes a whole number.`);
  return Number(text);
}

function propertyFiles() {
  return ['src', 'tools', 'e2e', 'bench']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))),
    )
    .filter(
      (file) =>
        /\.test\.tsx?$/.test(file) &&
        /from 'fast-check'|property-runs/.test(readFileSync(join(root, file), 'utf8')),
    );
}

function readLines(file) {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}

function runVitest(files, environment) {
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [program, 'run', ...files], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  passSignalsTo(child);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
