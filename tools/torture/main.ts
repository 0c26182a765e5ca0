import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { damageRound } from './damage-round.ts';
import { fullDiskRound, whyNoSmallDisk } from './full-disk-round.ts';
import { killRound, type RoundResult } from './kill-round.ts';
import { writeInBrowserHost } from './writers/browser-host.ts';
import { writeInCore } from './writers/core.ts';
import { writeInShell } from './writers/shell.ts';

/**
 * The long loops against the notebook: kill -9, damaged files, full disks.
 * Prints `N rounds, N lost`; the exit code is 1 when anything was lost.
 * `--only core|browser|shell`: kills, and of one kind of process.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '1000' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);
const writers = { core: writeInCore, browser: writeInBrowserHost, shell: writeInShell };
const names = Object.keys(writers) as (keyof typeof writers)[];
const only = names.find((name) => name === values.only);
if (!Number.isInteger(rounds) || rounds < 1 || (values.only !== undefined && only === undefined)) {
  console.error(`--rounds takes a whole number from 1, --only one of ${names.join(', ')}.`);
  process.exit(2);
}

let done = 0;
let lost = 0;
const problems: string[] = [];
const acknowledged = new Map<string, number>();
/** What a Chromium that was just ended still held on to. */
const leftovers: string[] = [];

async function run(what: string, round: (folder: string) => Promise<RoundResult>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-torture-'));
  const result = await round(folder);
  done += 1;
  lost += result.lost;
  acknowledged.set(what, (acknowledged.get(what) ?? 0) + result.acknowledged);
  if (result.problem !== null) problems.push(`${what}: ${result.problem}`);
  await rm(folder, { recursive: true, force: true }).catch(() => leftovers.push(folder));
  if (done % 10 === 0) process.stderr.write(`\r${done} of ${rounds} rounds, ${lost} lost`);
}

const noSmallDisk = whyNoSmallDisk();
if (noSmallDisk !== null) console.error(`Full disks are left out: ${noSmallDisk}.`);
// Mostly kills, which are what power cuts and impatience do, on both hosts and of the notebook alone
// in turn; every tenth round damages a file, every fiftieth fills a disk.
for (let round = 1; round <= rounds; round += 1) {
  const name = only ?? names[round % names.length] ?? 'core';
  if (only === undefined && round % 50 === 0 && noSmallDisk === null) await run('full disks', fullDiskRound);
  else if (only === undefined && round % 10 === 0) {
    await run('damaged files', (folder) => damageRound(folder, Math.random));
  } else await run(`kills of ${name}`, (folder) => killRound(writers[name], folder, Math.random() * 400));
}
process.stderr.write('\n');
for (const folder of leftovers) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
for (const [what, count] of acknowledged) console.error(`${what}: ${count} notes acknowledged`);
for (const problem of problems) console.error(problem);
console.log(`${done} rounds, ${lost} lost`);
process.exit(lost > 0 || problems.length > 0 ? 1 : 0);
