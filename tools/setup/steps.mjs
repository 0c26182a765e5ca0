import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './folders.mjs';
import { passSignalsTo } from './run.mjs';

/**
 * How many tests passed, failed and were skipped, and what failed, by name.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Count
 */

const results = join(root, 'test-results');

/** A step that either holds or does not: it counts as one. */
export async function runCheck(name, script, args) {
  return (await runStep(name, script, args)) === 0 ? held : broken(name);
}

/** The build counts as one, too: without it there is nothing to test end to end. */
export async function runBuild(build) {
  console.log('\n── Build');
  try {
    await build();
    return held;
  } catch (error) {
    console.error(error.message);
    return broken('Build');
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
  return countOrFail('Unit tests', file, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(unitFailures),
  }));
}

/** The end-to-end specs, on every host. */
export async function runEndToEndTests(args = []) {
  const file = join(results, 'e2e.json');
  rmSync(file, { force: true });
  const code = await runStep('End-to-end tests', '@playwright/test/cli.js', ['test', ...args]);
  return countOrFail('End-to-end tests', file, code, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => endToEndFailures(suite)),
  }));
}

const held = { passed: 1, failed: 0, skipped: 0, failures: [] };
const broken = (name) => ({ passed: 0, failed: 1, skipped: 0, failures: [name] });

/** Of one file; one that could not even be read has no test that failed. */
function unitFailures({ name, status, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [file] : [];
  return failed.map(({ fullName }) => `${file} › ${fullName}`);
}

function endToEndFailures({ specs = [], suites = [] }) {
  const failed = specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => `[${tests[0]?.projectName}] e2e/${file}:${line} › ${title}`);
  return [...failed, ...suites.flatMap((suite) => endToEndFailures(suite))];
}

/** A run that broke off, or that failed outside any test, has failed even when every test in it passed. */
function countOrFail(name, file, code, read) {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    if (code === 0 || count.failed > 0) return count;
    return { ...count, failed: 1, failures: [...count.failures, `${name}: outside any test, see above`] };
  } catch {
    return broken(`${name}: broke off`);
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
