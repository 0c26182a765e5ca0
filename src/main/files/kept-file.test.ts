import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWindowState, saveWindowState } from '#main/hosts/electron/window-state.ts';
import { openCorrectionsFile } from '#main/services/library/corrections-file.ts';
import { openPackIndex } from '#main/services/library/pack-index.ts';
import { readPackFile } from '#main/services/library/read-pack-file.ts';
import { openSessionFile } from '#main/services/session/session-file.ts';
import { openSettingsFile } from '#main/services/settings/settings-file.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { firstSession } from '#shared/models/session.ts';
import { markFolder } from './folder-identity.ts';
import { openKeptFile } from './kept-file.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lindero-kept-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const correction = (missionId: string) => ({
  missionId,
  sending: 'TD',
  receiving: 'FJ',
  city: 'Suva',
  choice: { kind: 'point', lat: 1, lon: 2, country: 'FJ' } as const,
});
const facts = (id: string) => ({
  id,
  title: id,
  sides: [],
  language: 'en',
  missionCount: 1,
  reviewCount: 0,
  sectionCount: 1,
  warningCount: 0,
  problem: null,
});
const windowState = { x: 0, y: 0, width: 800, height: 600, maximized: false };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

/** Every file, opened: how it is changed, and what it says at its opening. Some are best effort, and change in silence. */
const files: readonly {
  readonly name: string;
  readonly open: () => { readonly notice?: unknown; readonly change: () => void };
  readonly isBestEffort?: boolean;
}[] = [
  {
    name: 'settings.json',
    open() {
      const file = openSettingsFile(data);
      return { notice: file.notice, change: () => file.save({ theme: 'dark' }) };
    },
  },
  {
    name: 'session.json',
    open() {
      const file = openSessionFile(data);
      return { notice: file.notice, change: () => file.save({ ...firstSession, notes: true }) };
    },
  },
  {
    name: 'corrections.json',
    open() {
      const file = openCorrectionsFile(data);
      return { notice: file.notice, change: () => file.change('a', (own) => [...own, correction('m')]) };
    },
  },
  {
    name: 'index.json',
    isBestEffort: true,
    open() {
      const file = openPackIndex(data, readPackFile);
      const change = () => {
        file.remember(data, facts('a'));
        file.save();
      };
      return { notice: file.notice, change };
    },
  },
  {
    name: 'window/state.json',
    isBestEffort: true,
    open() {
      readWindowState(data, [screen]);
      return { change: () => saveWindowState(data, windowState) };
    },
  },
];

describe.each(files)('$name', ({ name, open, isBestEffort = false }) => {
  const path = () => join(data, name);
  beforeEach(() => mkdirSync(join(path(), '..'), { recursive: true }));

  const obstacles: readonly (readonly [string, () => void])[] = [
    ['a folder', () => mkdirSync(path())],
    ['a link that leads to itself', () => symlinkSync(path(), path())],
  ];

  test.each(obstacles)('%s in its place is not absence: it stays, and is named', (_what, put) => {
    put();
    const before = readdirSync(join(path(), '..'));
    const { notice, change } = open();
    if (notice !== undefined)
      expect(notice).toMatchObject({ code: 'data.not-readable', message: expect.stringContaining(path()) });
    if (isBestEffort) change();
    else expect(change).toThrow(expect.objectContaining({ code: 'data.not-readable' }));
    expect(readdirSync(join(path(), '..'))).toEqual(before);

    rmSync(path(), { recursive: true });
    change();
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toBeTypeOf('object');
    expect(open().notice ?? null).toBeNull();
  });

  test('what is removed while it is open is made again from what was known', () => {
    const { change } = open();
    change();
    const before = readFileSync(path(), 'utf8');
    rmSync(path());
    change();
    if (name !== 'corrections.json' && name !== 'index.json')
      expect(readFileSync(path(), 'utf8')).toBe(before);
    if (name === 'corrections.json') expect(openCorrectionsFile(data).of('a')).toHaveLength(2);
  });
});

describe('two that are open on one folder', () => {
  const id = 'chad-fiji-relations';

  test('keep each other’s placings: the first of the second erases none of the five of the first', () => {
    const first = openCorrectionsFile(data);
    const second = openCorrectionsFile(data);
    for (const mission of ['a', 'b', 'c', 'd', 'e']) first.change(id, (own) => [...own, correction(mission)]);
    second.change(id, (own) => [...own, correction('f')]);
    second.change('other', (own) => [...own, correction('g')]);
    first.change(id, (own) => own.filter(({ missionId }) => missionId !== 'a'));
    const { of } = openCorrectionsFile(data);
    expect(of(id).map(({ missionId }) => missionId)).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(of('other')).toHaveLength(1);
  });

  test('keep each other’s settings, member by member', () => {
    const first = openSettingsFile(data);
    const second = openSettingsFile(data);
    first.save({ theme: 'dark' });
    expect(second.save({ language: 'es' })).toMatchObject({ theme: 'dark', language: 'es' });
    expect(openSettingsFile(data).current()).toMatchObject({ theme: 'dark', language: 'es' });
  });

  test('keep each other’s entries of the index', () => {
    const packs = ['a', 'b'].map((pack) => join(data, pack));
    for (const path of packs) writeFileSync(path, '');
    const indices = packs.map(() => openPackIndex(data, readPackFile));
    for (const [at, index] of indices.entries()) {
      index.remember(packs[at] ?? '', facts('a'));
      index.save();
    }
    const { entries } = JSON.parse(readFileSync(join(data, 'index.json'), 'utf8'));
    expect(entries.map(([path]: [string]) => path)).toEqual(packs);
  });
});

const program = fileURLToPath(new URL('kept-file-program.ts', import.meta.url));
const node = [process.execPath, '--import', 'tsx', program];

test('processes that write at the same time lose nothing of each other', async () => {
  const writers = ['one', 'two'].map((name) =>
    spawn(node[0] ?? '', [...node.slice(1), 'place', data, name, '20'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  await Promise.all(writers.map((writer) => once(writer, 'close')));
  expect(openCorrectionsFile(data).of('chad-fiji-relations')).toHaveLength(40);
  expect(readdirSync(data)).toEqual(['corrections.json']);
});

test.skipIf(process.platform === 'win32')(
  'a file of another user’s is not written over, and is named',
  () => {
    const path = join(data, 'settings.json');
    writeFileSync(path, '{"theme":"light"}');
    chmodSync(path, 0o000);
    // Root may read everything: there it is another user who tries.
    const stranger = process.getuid?.() === 0 ? '65534' : '';
    if (stranger !== '') chownSync(data, Number(stranger), Number(stranger));
    const { stdout } = spawnSync(node[0] ?? '', [...node.slice(1), 'stranger', data, stranger], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({
      notice: { code: 'data.not-readable', message: expect.stringContaining('EACCES') },
      change: 'data.not-readable',
    });
    chmodSync(path, 0o600);
    expect(readFileSync(path, 'utf8')).toBe('{"theme":"light"}');
    expect(readdirSync(data)).toEqual(['settings.json']);
  },
);

test.skipIf(process.platform === 'win32')('with too many files open nothing is taken for absent', () => {
  writeFileSync(join(data, 'settings.json'), '{"theme":"light"}');
  const { stdout } = spawnSync('sh', ['-c', 'ulimit -n 100; exec "$@"', 'sh', ...node, 'starved', data], {
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toMatchObject({
    full: 'system.too-many-files',
    notice: { code: 'data.not-readable', message: expect.stringContaining('EMFILE') },
    change: 'system.too-many-files',
    later: 'done',
  });
  expect(openSettingsFile(data).current()).toMatchObject({ theme: 'light', units: 'imperial' });
});

test('a damaged file is put aside before the next change, and what was known is written anew', () => {
  const path = join(data, 'settings.json');
  const settings = openSettingsFile(data);
  settings.save({ theme: 'dark' });
  writeFileSync(path, 'damage');
  settings.save({ language: 'es' });
  expect(openSettingsFile(data).current()).toMatchObject({ theme: 'dark', language: 'es' });
  const [aside = ''] = readdirSync(data).filter((name) => name !== 'settings.json');
  expect(readFileSync(join(data, aside), 'utf8')).toBe('damage');
});

test('a file of a newer version is left as it is', () => {
  const path = join(data, 'corrections.json');
  writeFileSync(path, '{"format":2,"articles":{"a":"in another form"}}');
  const corrections = openCorrectionsFile(data);
  expect(corrections.notice).toMatchObject({ code: 'data.newer' });
  expect(() => corrections.change('a', () => [correction('m')])).toThrow(
    expect.objectContaining({ code: 'data.newer' }),
  );
  expect(readFileSync(path, 'utf8')).toContain('in another form');
});

test('a change that cannot be made leaves what is known and what is on disk as they were', () => {
  const path = join(data, 'x.json');
  const file = openKeptFile({ path, parse: (json) => json, damaged: null, without: '' });
  file.change(() => 1);
  const fail = () =>
    file.change(() => {
      throw new Error('not now');
    });
  expect(fail).toThrow('not now');
  expect([file.current(), readFileSync(path, 'utf8'), readdirSync(data)]).toEqual([1, '1\n', ['x.json']]);
  rmSync(data, { recursive: true });
  try {
    file.change(() => 2);
  } catch (error) {
    expect(toFailure(error).code).toBe('system.gone');
  }
  expect(file.current()).toBe(1);
  mkdirSync(data);
});

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return toFailure(error).code;
  }
}

test('what is changed while another disk lies in the place of its own is refused, and can be changed when that is back', () => {
  const above = join(data, 'stick');
  const aside = join(data, 'pulled out');
  mkdirSync(above);
  const corrections = openCorrectionsFile(above);
  corrections.change('a', () => [correction('first')]);
  renameSync(above, aside);
  mkdirSync(above);
  expect(codeOf(() => corrections.change('a', () => [correction('second')]))).toBe('system.gone');
  expect(readdirSync(above)).toEqual([]);
  rmSync(above, { recursive: true });
  renameSync(aside, above);
  corrections.change('a', (own) => [...own, correction('third')]);
  expect(corrections.of('a')).toEqual([correction('first'), correction('third')]);
  expect(openCorrectionsFile(above).of('a')).toEqual([correction('first'), correction('third')]);
});

test('a disk that came back under another number is known by what lies on it', () => {
  const above = join(data, 'stick');
  mkdirSync(above);
  markFolder(above);
  const corrections = openCorrectionsFile(above);
  corrections.change('a', () => [correction('first')]);
  const again = join(data, 'again');
  cpSync(above, again, { recursive: true });
  rmSync(above, { recursive: true });
  renameSync(again, above);
  corrections.change('a', (own) => [...own, correction('second')]);
  expect(openCorrectionsFile(above).of('a')).toEqual([correction('first'), correction('second')]);
});

test('another stick of the same numbers is not written to: it has a mark of its own', () => {
  const above = join(data, 'stick');
  mkdirSync(above);
  markFolder(above);
  const corrections = openCorrectionsFile(above);
  corrections.change('a', () => [correction('first')]);
  // As if another disk were mounted there: the same folder to the system, and not the same to whoever reads its mark.
  rmSync(join(above, '.lindero-folder'));
  markFolder(above);
  expect(codeOf(() => corrections.change('a', () => [correction('second')]))).toBe('system.gone');
  expect(openCorrectionsFile(above).of('a')).toEqual([correction('first')]);
});
