import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from './open-world.ts';

const whole = fileURLToPath(new URL('../../../resources/world', import.meta.url));
const NEEDED = [
  'gazetteer.sqlite.gz',
  'countries.json',
  'borders.json',
  'border-lines.jsonl.gz',
  'admin.topo.json.gz',
  'maritime.json',
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-world-'));
  for (const file of [...NEEDED, 'manifest.json']) copyFileSync(join(whole, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Asks for something that needs the file. */
const uses: Readonly<Record<(typeof NEEDED)[number], (world: World) => unknown>> = {
  'gazetteer.sqlite.gz': (world) => world.findPlaces('Lima'),
  'countries.json': (world) => world.country('PE'),
  'borders.json': (world) => world.borderLength('PE', 'BO'),
  'border-lines.jsonl.gz': (world) => world.border('PE', 'BO'),
  'admin.topo.json.gz': (world) => world.countryAt(-12, -76),
  'maritime.json': (world) => world.maritime('CU', 'US'),
};

async function failure(use: (world: World) => unknown): Promise<unknown> {
  let world: World | undefined;
  try {
    world = await openWorld(folder);
    use(world);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    world?.close();
  }
}

describe.each(NEEDED)('%s', (file) => {
  it('is missed with a sentence that names it and says what to do', async () => {
    rmSync(join(folder, file));
    const error = await failure(uses[file]);
    expect(error).toMatchObject({ code: 'world.missing', message: expect.stringContaining(file) });
    expect(error).toMatchObject({ message: expect.stringContaining('npm run world') });
  });

  it('is found damaged when it is cut short', async () => {
    const bytes = readFileSync(join(folder, file));
    writeFileSync(join(folder, file), bytes.subarray(0, bytes.length / 2));
    expect(await failure(uses[file])).toMatchObject({ code: 'world.damaged' });
  });

  it('is found damaged when it is something else', async () => {
    writeFileSync(join(folder, file), 'Not found');
    expect(await failure(uses[file])).toMatchObject({ code: 'world.damaged' });
  });
});

it('a gazetteer is unpacked when something asks it, and not for a window that only reads', async () => {
  const path = join(folder, 'gazetteer.sqlite.gz');
  writeFileSync(path, readFileSync(path).fill(0, 1000));
  const world = await openWorld(folder);
  expect(world.country('PE')?.iso2).toBe('PE');
  expect(() => world.findPlaces('Lima')).toThrow(expect.objectContaining({ code: 'world.damaged' }));
  world.close();
});
