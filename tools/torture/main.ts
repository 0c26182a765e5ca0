import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { damageRound } from './damage-round.ts';
import { fullDiskRound, whyNoSmallDisk } from './full-disk-round.ts';
import { killRounds, type RoundResult } from './kill-round.ts';
import { otherNode, otherPath } from './other-ways.ts';
import { preparedNotebook, removePreparedNotebooks } from './prepared-notebook.ts';
import { twoWritersRound } from './two-writers-round.ts';
import { writeInBrowserHost } from './writers/browser-host.ts';
import { removeBuiltProgram, writeInCore } from './writers/core.ts';
import { writeInShell } from './writers/shell.ts';
import type { KillAt, WriteUntilKilled } from './writers/writer.ts';

/**
 * The long loops against the notebook: kill -9 of one writer and of two, damaged
 * files, full disks. Prints `N rounds, N lost`; the exit code is 1 when anything
 * was lost. `--only WHAT`: rounds of one kind; `--jobs N`: so many at once.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'lindero-torture-'));
const node = await otherNode();
const { way, why: whyNoBindMount } = otherPath(scratch);
const noSmallDisk = whyNoSmallDisk();

/** Kilobytes: most are small, so that many kills fit into an hour; every size from 10 kB to 30 MB comes up again and again. */
const sizes = [
  10, 100, 1_500, 10, 300, 900, 10, 1_200, 5_000, 100, 10, 1_500, 300, 10, 30_000, 100, 900, 1_200, 10, 300,
];
let sizeTurn = 0;
const nextSize = () => preparedNotebook(sizes[sizeTurn++ % sizes.length] ?? 10);

const soon = (changes: number): KillAt => ({ changes, milliseconds: Math.random() * 60 });
/** A start, the first change, and the end; again; then a longer sitting; and the first change after that. */
const restarts = (): readonly KillAt[] => [
  soon(1),
  soon(1),
  { changes: 2, milliseconds: Math.random() * 600 },
  soon(1),
];

const kills = (write: WriteUntilKilled, plan: () => readonly KillAt[]) => async (folder: string) =>
  killRounds(write, folder, await nextSize(), plan());
const two = (hasLock: boolean, program: string, anotherWay: boolean) => async (folder: string) => {
  const inside = join(folder, 'notebook');
  try {
    const to = anotherWay ? way.to : (path: string) => path;
    return await twoWritersRound(folder, await nextSize(), { hasLock, otherNode: program, otherPath: to });
  } finally {
    if (anotherWay) way.undo(inside);
  }
};

type Kind = {
  readonly what: string;
  readonly turns: number;
  readonly run: (folder: string) => Promise<RoundResult>;
};

const kinds: readonly Kind[] = [
  { what: 'core', turns: 8, run: kills(writeInCore, restarts) },
  { what: 'core, the hundredth change', turns: 1, run: kills(writeInCore, () => [soon(100), soon(1)]) },
  { what: 'browser host', turns: 1, run: kills(writeInBrowserHost, () => [soon(1), soon(5)]) },
  { what: 'shell', turns: 1, run: kills(writeInShell, () => [soon(1), soon(5)]) },
  { what: 'two writers without a lock', turns: 3, run: two(false, process.execPath, false) },
  { what: `two writers, one through ${way.kind}`, turns: 1, run: two(true, process.execPath, true) },
  ...('path' in node
    ? [
        { what: 'two writers in two Nodes', turns: 1, run: two(true, node.path, false) },
        { what: 'two writers in two Nodes without a lock', turns: 1, run: two(false, node.path, true) },
      ]
    : []),
  { what: 'damaged files', turns: 1, run: (folder: string) => damageRound(folder, Math.random) },
  ...(noSmallDisk === null ? [{ what: 'full disks', turns: 1, run: fullDiskRound }] : []),
];
const chosen = kinds.filter(({ what }) => values.only === undefined || what.includes(values.only));
const [rounds, jobs] = [Number(values.rounds), Number(values.jobs)];
if (![rounds, jobs].every((number) => Number.isInteger(number) && number > 0) || chosen.length === 0) {
  console.error(
    `--rounds and --jobs take whole numbers from 1, --only a part of: ${kinds.map(({ what }) => what).join('; ')}.`,
  );
  process.exit(2);
}
if ('why' in node) console.error(`LEFT OUT: two versions of Node, for there is only this one (${node.why}).`);
if (whyNoBindMount !== null) {
  console.error(
    `LEFT OUT: a bind mount, for none can be made here (${whyNoBindMount}); a symbolic link stands in.`,
  );
}
if (noSmallDisk !== null) console.error(`LEFT OUT: full disks, for ${noSmallDisk}.`);

type Count = { rounds: number; acknowledged: number; lost: number };
const counts = new Map<string, Count>();
const problems: string[] = [];
/** What a Chromium that was just ended still held on to. */
const leftovers: string[] = [];
const inTurn = chosen.flatMap((kind) => Array.from({ length: kind.turns }, () => kind));
let turn = 0;
let done = 0;
let lost = 0;

async function job(): Promise<void> {
  while (done < rounds) {
    const { what, run } = inTurn[turn++ % inTurn.length] as Kind;
    const folder = mkdtempSync(join(scratch, 'round-'));
    const result = await run(folder).catch(
      (error: unknown): RoundResult => ({ rounds: 1, acknowledged: 0, lost: 0, problem: String(error) }),
    );
    const count = counts.get(what) ?? { rounds: 0, acknowledged: 0, lost: 0 };
    counts.set(what, {
      rounds: count.rounds + result.rounds,
      acknowledged: count.acknowledged + result.acknowledged,
      lost: count.lost + result.lost,
    });
    done += result.rounds;
    lost += result.lost;
    if (result.problem !== null) {
      problems.push(`${what}: ${result.problem}`);
      console.error(`\n${what}: ${result.problem}`);
    }
    await rm(folder, { recursive: true, force: true }).catch(() => leftovers.push(folder));
    process.stderr.write(`\r${done} of ${rounds} rounds, ${lost} lost `);
  }
}

await Promise.all(Array.from({ length: jobs }, job));
process.stderr.write('\n');
for (const folder of leftovers) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
removePreparedNotebooks();
removeBuiltProgram();
await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
for (const [what, count] of counts) {
  console.error(
    `${what}: ${count.rounds} rounds, ${count.acknowledged} changes acknowledged, ${count.lost} lost`,
  );
}
for (const problem of problems) console.error(problem);
console.log(`${done} rounds, ${lost} lost`);
process.exit(lost > 0 || problems.length > 0 ? 1 : 0);
