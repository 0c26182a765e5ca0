import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markFolder } from '#main/files/folder-identity.ts';
import type { Note } from '#shared/models/note.ts';
import { nameFor } from './generation-files.ts';
import { putNote, selectNote, selectNotes, selectVersions } from './note-rows.ts';
import { type Notebook, openNotebook } from './notebook.ts';

const note = (change: Partial<Note> = {}): Note => ({
  id: randomUUID(),
  body: 'A note on the *Chamizal* dispute.',
  tags: ['border', 'treaties/1964'],
  colour: 'yellow',
  targets: [{ kind: 'period', first: '1964-01-14', last: '1964-01-14' }],
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  trashedAt: null,
  ...change,
});

let folder: string;
const open: Notebook[] = [];
async function opened(): Promise<Notebook> {
  const notebook = await openNotebook(folder);
  open.push(notebook);
  return notebook;
}
async function closeAll(): Promise<void> {
  for (const notebook of open.splice(0)) await notebook.close();
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-notebook-'));
});
afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true, force: true });
});

const files = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sqlite'))
    .sort();
const bodies = (notebook: Notebook) => notebook.read(selectNotes).map(({ body }) => body);

async function writeNotes(...texts: readonly string[]): Promise<void> {
  const notebook = await opened();
  for (const body of texts) await notebook.change((database) => putNote(database, note({ body })));
  await closeAll();
}

describe('the notebook', () => {
  test('has on disk what it acknowledged', async () => {
    const kept = note({ body: '🌎 '.repeat(1000) });
    await (await opened()).change((database) => putNote(database, kept));
    await closeAll();
    expect((await opened()).read((database) => selectNote(database, kept.id))).toEqual(kept);
  });

  test('undoes in memory what it could not write, and says so', async () => {
    await writeNotes('first');
    const notebook = await opened();
    // The folder becomes a file: nothing can be written into it, whoever asks.
    const aside = `${folder}-aside`;
    renameSync(folder, aside);
    writeFileSync(folder, '');
    await expect(
      notebook.change((database) => putNote(database, note({ body: 'not written' }))),
    ).rejects.toMatchObject({ code: 'notebook.not-saved' });
    expect(bodies(notebook)).toEqual(['first']);
    rmSync(folder);
    renameSync(aside, folder);
    await notebook.change((database) => putNote(database, note({ body: 'second' })));
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual(['first', 'second']);
  });

  test('can be read at every moment while a change that could not be written is undone', async () => {
    await writeNotes('first');
    const notebook = await opened();
    const aside = `${folder}-aside`;
    renameSync(folder, aside);
    writeFileSync(folder, '');
    let isUndone = false;
    const change = notebook
      .change((database) => putNote(database, note({ body: 'not written' })))
      .catch(() => {
        isUndone = true;
      });
    for (let turn = 1; !isUndone; turn += 1) {
      expect(bodies(notebook)).toContain('first');
      await (turn % 100 === 0 ? nextTurn() : Promise.resolve());
    }
    await change;
    rmSync(folder);
    renameSync(aside, folder);
  });

  test('writes no more when the right was lost and it cannot be opened anew, and says so', async () => {
    let isReleased = false;
    let isOurs = true;
    const lock = {
      confirm: () => isOurs || isReleased,
      release: () => {
        isReleased = true;
      },
    };
    const notebook = await openNotebook(folder, undefined, () => lock);
    open.push(notebook);
    isOurs = false;
    const aside = `${folder}-aside`;
    renameSync(folder, aside);
    writeFileSync(folder, '');
    await expect(notebook.reopen()).rejects.toThrow();
    rmSync(folder);
    renameSync(aside, folder);
    expect(isReleased).toBe(true);
    expect(notebook.report().readOnly).toMatchObject({ kind: 'changed-elsewhere' });
    await expect(
      notebook.change((database) => putNote(database, note({ body: 'not written' }))),
    ).rejects.toMatchObject({ code: 'notebook.changed-elsewhere' });
  });

  test.skipIf(process.platform === 'win32')('makes its folder for its owner only', async () => {
    const shared = folder;
    chmodSync(shared, 0o755);
    folder = join(shared, 'notebook');
    await writeNotes('first');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    folder = shared;
  });

  test('lets one write at a time; a second may read', async () => {
    const writer = await opened();
    await writer.change((database) => putNote(database, note({ body: 'mine' })));
    const reader = await opened();
    expect(reader.report().readOnly).toMatchObject({ kind: 'in-use' });
    expect(bodies(reader)).toEqual(['mine']);
    await expect(reader.change(() => undefined)).rejects.toMatchObject({ code: 'notebook.in-use' });
    await closeAll();
    expect((await opened()).report().readOnly).toBeNull();
  });

  test('is not saved over what another saved who believed to be the only one, too; read anew, it is', async () => {
    await writeNotes('first');
    const mine = await opened();
    // As by a machine that slept: the lock is the other's.
    rmSync(join(folder, 'writer.lock'));
    const other = await opened();
    await other.change((database) => putNote(database, note({ body: 'other' })));
    rmSync(join(folder, 'writer.lock'));
    await expect(mine.change((database) => putNote(database, note({ body: 'mine' })))).rejects.toMatchObject({
      code: 'notebook.changed-elsewhere',
    });
    expect(bodies(mine)).toEqual(['first']);
    expect(mine.report().readOnly).toMatchObject({ kind: 'changed-elsewhere' });
    await mine.reopen();
    await mine.change((database) => putNote(database, note({ body: 'mine' })));
    expect(bodies(mine).sort()).toEqual(['first', 'mine', 'other']);
    await expect(other.restore(other.generations()[1]?.file ?? '')).rejects.toMatchObject({
      code: 'notebook.changed-elsewhere',
    });
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual(['first', 'mine', 'other']);
  });

  test('keeps a bounded number of generations, and can go back to one', async () => {
    await writeNotes('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight');
    const notebook = await opened();
    expect(notebook.generations().length).toBeLessThanOrEqual(6);
    await notebook.restore(notebook.generations()[1]?.file ?? '');
    expect(bodies(notebook)).not.toContain('eight');
    await notebook.restore(notebook.generations()[1]?.file ?? '');
    expect(bodies(notebook)).toContain('eight');
    await expect(notebook.restore('../../etc/passwd')).rejects.toMatchObject({
      code: 'notebook.no-such-generation',
    });
  });

  test('keeps the state that a person left for good, however much is written after', async () => {
    await writeNotes('kept', 'left behind');
    const notebook = await opened();
    await notebook.restore(notebook.generations()[1]?.file ?? '');
    for (let round = 0; round < 12; round += 1) {
      await notebook.change((database) => putNote(database, note({ body: `later ${round}` })));
    }
    const left = notebook.generations().find((generation) => generation.left);
    await notebook.restore(left?.file ?? '');
    expect(bodies(notebook).sort()).toEqual(['kept', 'left behind']);
  });

  test('lets a reader write once the writer has ended, beginning with what it wrote', async () => {
    const writer = await opened();
    const reader = await openNotebook(folder);
    await writer.change((database) => putNote(database, note({ body: 'mine' })));
    await reader.reopen();
    expect(reader.report()).toMatchObject({ readOnly: { kind: 'in-use' }, notes: 1 });
    await closeAll();
    open.push(reader);
    await reader.reopen();
    expect(reader.report().readOnly).toBeNull();
    await reader.change((database) => putNote(database, note({ body: 'yours' })));
    expect(bodies(reader).sort()).toEqual(['mine', 'yours']);
  });

  test('clears away what a killed process left half-written, and nothing else', async () => {
    await writeNotes('first');
    const half = 'notebook-00000002-20260101T000000Z-0123456789abcdef.sqlite.aa.tmp';
    writeFileSync(join(folder, half), 'half');
    const halfImport = 'next-import-0d5f.json.1c2b.tmp';
    writeFileSync(join(folder, halfImport), 'half');
    writeFileSync(join(folder, 'mine.tmp'), 'not of the notebook');
    expect(bodies(await opened())).toEqual(['first']);
    expect(readdirSync(folder)).not.toContain(half);
    expect(readdirSync(folder)).not.toContain(halfImport);
    expect(readdirSync(folder)).toContain('mine.tmp');
  });

  test('keeps earlier states of a note, but not every keystroke', async () => {
    const notebook = await opened();
    const kept = note();
    for (const [minute, body] of ['a', 'ab', 'abc'].entries()) {
      await notebook.change((database) =>
        putNote(database, { ...kept, body, updatedAt: `2026-01-01T10:0${minute * 4}:00Z` }),
      );
      await notebook.change((database) =>
        putNote(database, { ...kept, body: `${body}!`, updatedAt: `2026-01-01T10:0${minute * 4}:20Z` }),
      );
    }
    const versions = notebook.read((database) => selectVersions(database, kept.id));
    expect(versions.map(({ note: { body } }) => body)).toEqual(['ab!', 'a!']);
  });

  /** The bodies kept of a note that was saved with these, one every so many seconds. */
  async function keptOf(seconds: number, written: readonly string[]): Promise<readonly string[]> {
    const notebook = await opened();
    const one = note();
    for (const [index, body] of written.entries()) {
      const updatedAt = new Date(Date.parse(one.createdAt) + index * seconds * 1000).toISOString();
      await notebook.change((database) => putNote(database, { ...one, body, updatedAt }));
    }
    return notebook.read((database) => selectVersions(database, one.id)).map((version) => version.note.body);
  }

  test('keeps a state now and then of a note that is written without a pause', async () => {
    const written = Array.from({ length: 70 }, (_, index) => 'word '.repeat(index + 1));
    expect((await keptOf(30, written)).length).toBe(3);
  });

  test('keeps what was just written when much of it is struck out, or written over', async () => {
    const long = 'Written in one sitting. '.repeat(20);
    expect(await keptOf(5, [long, '', 'Anew'])).toEqual([long]);
    await closeAll();
    const [mine, theirs] = [`Both: ${long}`, `Both: ${'In another window. '.repeat(40)}`];
    expect(await keptOf(5, ['Both: ', mine, theirs, `${theirs}!`])).toEqual([mine]);
  });

  test('keeps fewer earlier states where they are long, and always the newest', async () => {
    const megabyte = (index: number) => `${index} ${'x'.repeat(990_000)}`;
    const versions = await keptOf(
      600,
      Array.from({ length: 9 }, (_, index) => megabyte(index)),
    );
    expect(versions.map((body) => body.slice(0, 1))).toEqual(['7', '6', '5', '4', '3']);
  });
});

describe('a large notebook', () => {
  const large = 'The Chamizal dispute. '.repeat(60_000);
  const pages = () => readdirSync(folder).filter((file) => file.endsWith('.pages'));

  async function writeLarge(): Promise<void> {
    await writeNotes(large, 'first', 'second');
    expect(pages()).toHaveLength(2);
  }

  test('is saved as what changed, in a file for each save, and opens from them', async () => {
    await writeLarge();
    for (const file of pages()) expect(statSync(join(folder, file)).size).toBeLessThan(100_000);
    expect(bodies(await opened()).sort()).toEqual([large, 'first', 'second'].sort());
  });

  test('keeps the first change after a start, and the second, and each after it', async () => {
    const first = await opened();
    await first.change((database) => {
      for (let number = 0; number < 400; number += 1)
        putNote(database, note({ body: `${number} ${'Chamizal '.repeat(333)}` }));
    });
    await closeAll();
    for (const change of ['first', 'second', 'third']) {
      const notebook = await opened();
      const [one] = notebook.read(selectNotes);
      await notebook.change((database) =>
        putNote(database, { ...(one as Note), body: `${one?.body} ${change}` }),
      );
      await closeAll();
      const again = await opened();
      expect(again.report().damaged).toEqual([]);
      expect(again.read((database) => selectNote(database, one?.id ?? ''))?.body).toBe(
        `${one?.body} ${change}`,
      );
      await closeAll();
    }
    expect(pages().length).toBeGreaterThan(2);
  });

  test('is saved whole when what lies on disk of its base is not what it was taken for', async () => {
    await writeLarge();
    const whole = readdirSync(folder).filter((name) => name.includes('.sqlite'));
    const paths = whole.map((file) => join(folder, file));
    const then = new Date('2026-01-01T00:00:00Z');
    for (const path of paths) utimesSync(path, then, then);
    const notebook = await opened();
    for (const path of paths) {
      const bytes = readFileSync(path);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      // The same file, as long as before and as old.
      utimesSync(path, then, then);
    }
    await notebook.change((database) => putNote(database, note({ body: 'third' })));
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual([large, 'first', 'second', 'third'].sort());
  });

  test('loses one save and no more when the newest file is damaged', async () => {
    await writeLarge();
    const newest = pages().sort().at(-1) ?? '';
    writeFileSync(join(folder, newest), readFileSync(join(folder, newest)).subarray(0, -1));
    const notebook = await opened();
    expect(notebook.report().damaged.map(({ file }) => file)).toEqual([newest]);
    expect(bodies(notebook).sort()).toEqual([large, 'first'].sort());
  });

  test('loses nothing when the file that all others build on is damaged: there are two of it', async () => {
    await writeLarge();
    for (const harmed of files()) writeFileSync(join(folder, harmed), '');
    const notebook = await opened();
    expect(notebook.report().damaged).toEqual([]);
    expect(bodies(notebook).sort()).toEqual([large, 'first', 'second'].sort());
  });

  test.each([
    ['removed', (path: string) => rmSync(path)],
    ['written over', (path: string) => writeFileSync(path, 'swept away')],
  ])('is saved whole again when what others build on was %s while it was open', async (_, harm) => {
    await writeLarge();
    const notebook = await opened();
    for (const file of readdirSync(folder)) if (file.includes('.sqlite')) harm(join(folder, file));
    await notebook.change((database) => putNote(database, note({ body: 'third' })));
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual([large, 'first', 'second', 'third'].sort());
  });

  test('comes back whole with the next save when its folder was removed while it was open', async () => {
    await writeLarge();
    const notebook = await opened();
    rmSync(folder, { recursive: true });
    expect(notebook.generations()).toEqual([]);
    await notebook.change((database) => putNote(database, note({ body: 'third' })));
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual([large, 'first', 'second', 'third'].sort());
  });

  test('a folder that was removed and comes back does not outrank what was saved since', async () => {
    await writeNotes('first', 'second');
    const notebook = await opened();
    const aside = `${folder}-aside`;
    renameSync(folder, aside);
    await notebook.change((database) => putNote(database, note({ body: 'third' })));
    for (const file of readdirSync(aside))
      if (!existsSync(join(folder, file))) renameSync(join(aside, file), join(folder, file));
    rmSync(aside, { recursive: true });
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual(['first', 'second', 'third']);
  });

  test('a disk that came back under another number is known by the state that lies on it', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'lindero-disk-'));
    const own = join(disk, 'own');
    mkdirSync(own);
    markFolder(own);
    const notebook = await openNotebook(join(own, 'notebook'));
    open.push(notebook);
    await notebook.change((database) => putNote(database, note({ body: 'first' })));
    cpSync(own, join(disk, 'copy'), { recursive: true });
    renameSync(own, join(disk, 'aside'));
    mkdirSync(own);
    await expect(notebook.change((database) => putNote(database, note({ body: 'lost' })))).rejects.toThrow();
    rmSync(own, { recursive: true });
    renameSync(join(disk, 'copy'), own);
    await notebook.change((database) => putNote(database, note({ body: 'second' })));
    expect(bodies(notebook).sort()).toEqual(['first', 'second']);
    rmSync(disk, { recursive: true });
  });

  test('is saved and found again in the year 12000, whose number no name has room for', async () => {
    const notebook = await openNotebook(folder, () => new Date(Date.UTC(12_000, 5, 1)));
    open.push(notebook);
    await notebook.change((database) => putNote(database, note({ body: 'far' })));
    await notebook.change((database) => putNote(database, note({ body: 'and on' })));
    await closeAll();
    expect(bodies(await opened()).sort()).toEqual(['and on', 'far']);
  });

  test('never lets go of a file that a kept state builds on', async () => {
    let day = 1;
    const notebook = await openNotebook(folder, () => new Date(Date.UTC(2026, 0, day, 12)));
    open.push(notebook);
    await notebook.change((database) => putNote(database, note({ body: large })));
    for (day = 2; day < 40; day += 1) {
      await notebook.change((database) => putNote(database, note({ body: `day ${day}` })));
    }
    expect(notebook.generations().length).toBeLessThanOrEqual(14 + 8 + 5 + 1);
    await notebook.restore(notebook.generations().findLast(({ baseHash }) => baseHash !== null)?.file ?? '');
    expect(bodies(notebook)).toContain(large);
  });
});

type Damage = { readonly name: string; readonly harm: (path: string, other: string) => void };

const damages: readonly Damage[] = [
  { name: 'truncated', harm: (path) => writeFileSync(path, readFileSync(path).subarray(0, 5000)) },
  { name: 'emptied', harm: (path) => writeFileSync(path, '') },
  {
    name: 'bit-flipped',
    harm: (path) => {
      const bytes = readFileSync(path);
      const at = bytes.indexOf('second');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
  },
  { name: 'swapped for an older one', harm: (path, other) => copyFileSync(other, path) },
  { name: 'replaced by text', harm: (path) => writeFileSync(path, 'not a notebook') },
];

describe.each(damages)('a notebook file that was $name', ({ harm }) => {
  test('is put aside, reported, and the last good one opened', async () => {
    await writeNotes('first', 'second');
    const [older = '', newest = ''] = files();
    harm(join(folder, newest), join(folder, older));
    const notebook = await opened();
    expect(notebook.report().damaged.map(({ file }) => file)).toEqual([newest]);
    expect(bodies(notebook)).toEqual(['first']);
    expect(readdirSync(join(folder, 'damaged'))).toEqual([newest]);
    await notebook.change((database) => putNote(database, note({ body: 'third' })));
    await closeAll();
    expect(bodies(await opened())).toEqual(expect.arrayContaining(['first', 'third']));
  });
});

test('is found again however high the number of the last save has become', async () => {
  await writeNotes('first');
  const [file = ''] = files();
  renameSync(join(folder, file), join(folder, file.replace('-00000001-', '-99999999-')));
  await writeNotes('second');
  expect(bodies(await opened()).sort()).toEqual(['first', 'second']);
});

test('a notebook from a newer Lindero is refused and left as it is', async () => {
  await writeNotes('kept');
  const { openWritable, exportBytes, runScript } = await import('#main/db/database.ts');
  const { writeGeneration } = await import('./write-generation.ts');
  const database = await openWritable(readFileSync(join(folder, files()[0] ?? '')));
  runScript(database, 'PRAGMA user_version = 99');
  writeGeneration(folder, nameFor(90, new Date()), exportBytes(database), null);
  const before = files();
  await expect(opened()).rejects.toMatchObject({ code: 'notebook.newer' });
  expect(files()).toEqual(before);
});
