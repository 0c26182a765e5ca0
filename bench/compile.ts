import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { writePack } from '#main/db/pack/write-pack.ts';
import { compileFile } from '#main/importer/compile-article.ts';
import { openWorld, type World } from '#main/world/open-world.ts';
import type { Figure } from './figure.ts';

const fileName = 'mexico-united-states-relations.txt';
/** A process is warm when its compiler is done with the code; before that, the figure is the compiler's own work. */
const warmUps = 40;
const rounds = 21;
const articles = 1000;

/** CPU of compiling the built-in article in a warm process, and the memory held while a thousand articles compile. */
export async function measureCompile(): Promise<readonly Figure[]> {
  const world = await openWorld('resources/world');
  try {
    const bytes = new Uint8Array(readFileSync(`resources/articles/${fileName}`));
    for (let round = 0; round < warmUps; round += 1) await compileOnce(bytes, world);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await compileOnce(bytes, world));
    const median = times.toSorted((first, second) => first - second)[rounds >> 1] ?? 0;
    return [
      { name: 'the built-in article, read, compiled and packed', value: median, unit: 'ms CPU', limit: 150 },
      {
        name: 'growth of the memory held over a thousand articles',
        value: await growthOverMany(bytes, world),
        unit: 'MB',
        limit: 50,
      },
    ];
  } finally {
    world.close();
  }
}

/** CPU milliseconds of one compilation, to the bytes of its pack. */
async function compileOnce(bytes: Uint8Array, world: World): Promise<number> {
  const start = process.cpuUsage();
  for (const contents of compileFile({ fileName, bytes }, world)) await writePack(contents);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** By how much the memory that is still held at the end exceeds what was held after the first tenth. */
async function growthOverMany(bytes: Uint8Array, world: World): Promise<number> {
  let settled = 0;
  for (let number = 0; number < articles; number += 1) {
    await compileOnce(bytes, world);
    if (number === articles / 10) settled = heldMemory();
  }
  return Math.max(0, heldMemory() - settled) / 2 ** 20;
}

/** Bytes in use on the heap and outside it, once what nobody holds is collected. */
function heldMemory(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Node hands its collector to scripts by this flag only. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { name, value, unit, limit } of await measureCompile()) {
    console.log(`${name}: ${value.toFixed(1)} ${unit} (at most ${limit})`);
  }
}
