import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { damageRound } from './damage-round.ts';
import { fullDiskRound, whyNoSmallDisk } from './full-disk-round.ts';
import { killRound, type RoundResult } from './kill-round.ts';

/**
 * The long loops against the notebook: kill -9, damaged files, full disks.
 * Prints `N rounds, N lost`; the exit code is 1 when anything was lost.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds takes a whole number from 1.');
  process.exit(2);
}

let done = 0;
let lost = 0;
const problems: string[] = [];

async function run(round: (folder: string) => Promise<RoundResult>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-torture-'));
  const result = await round(folder);
  done += 1;
  lost += result.lost;
  if (result.problem !== null) problems.push(result.problem);
  rmSync(folder, { recursive: true, force: true });
  if (done % 10 === 0) process.stderr.write(`\r${done} of ${rounds} rounds, ${lost} lost`);
}

const noSmallDisk = whyNoSmallDisk();
if (noSmallDisk !== null) console.error(`Full disks are left out: ${noSmallDisk}.`);
// Mostly kills, which are what power cuts and impatience do; every fifth round damages a file, every fiftieth fills a disk.
for (let round = 1; round <= rounds; round += 1) {
  if (round % 50 === 0 && noSmallDisk === null) await run(fullDiskRound);
  else if (round % 5 === 0) await run((folder) => damageRound(folder, Math.random));
  else await run((folder) => killRound(folder, Math.random() * 400));
}
process.stderr.write('\n');
for (const problem of problems) console.error(problem);
console.log(`${done} rounds, ${lost} lost`);
process.exit(lost > 0 || problems.length > 0 ? 1 : 0);
