import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { passSignalsTo } from './run.mjs';

/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

const results = join(root, 'test-results');

/** A step that either holds or does not: it counts as one. */
export async function runCheck(name, script, args) {
  const code = await runStep(name, script, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** The build counts as one, too: without it there is nothing to test end to end. */
export async function runBuild(build) {
  console.log('\n── Build');
  try {
    await build();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The unit tests. */
export async function runUnitTests() {
  const file = join(results, 'unit.json');
  rmSync(file, { force: true });
  const code = await runStep('Unit tests', 'vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return countOrFail(file, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

/** The end-to-end specs, on every host. */
export async function runEndToEndTests(args = []) {
  const file = join(results, 'e2e.json');
  rmSync(file, { force: true });
  const code = await runStep('End-to-end tests', '@playwright/test/cli.js', ['test', ...args]);
  return countOrFail(file, code, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

/** A run that broke off, or that failed outside any test, has failed even when every test in it passed. */
function countOrFail(file, code, read) {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function runStep(name, script, args) {
  console.log(`\n── ${name}`);
  const program = join(root, 'node_modules', script);
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const letGo = passSignalsTo(child);
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      letGo();
      resolve(code ?? 1);
    });
  });
}
