import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { putNote, selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { buildWorker } from '#main/workers/testing/build-worker.ts';
import type { Note } from '#shared/models/note.ts';
import { createExchangeHandlers, type ExchangeOptions } from './exchange-handlers.ts';
import { createNotesReader, type NotesReader, type NotesReaderOptions } from './notes-reader.ts';

let workers: string;
const temporary = mkdtempSync(join(tmpdir(), 'lindero-notes-reader-'));
const open: NotesReader[] = [];
beforeAll(async () => {
  workers = dirname(await buildWorker('src/main/services/exchange/notes-worker.ts'));
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop();
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function reader(options: Partial<NotesReaderOptions> = {}): NotesReader {
  const created = createNotesReader({ workers, ...options });
  open.push(created);
  return created;
}

const source = (path: string, content: string | Uint8Array) => ({
  path,
  base64: Buffer.from(content).toString('base64'),
});
const bodies = ({ notes }: { readonly notes: readonly { readonly note: Note }[] }) =>
  notes.map(({ note }) => note.body);

test('what a worker reads of files is what they hold, a file of the disk like one that a window sent', async () => {
  const file = join(temporary, 'Ojinaga.md');
  writeFileSync(file, 'The treaty of 1970.');
  const read = await reader().read([
    { path: file },
    source('notes.zip', zipSync({ 'a/Bravo.md': strToU8('The river.'), 'a/b.json': strToU8('{}') })),
    { path: join(temporary, 'none.md') },
  ]);
  expect(bodies(read)).toEqual(['# Ojinaga\n\nThe treaty of 1970.', '# Bravo\n\nThe river.']);
  expect(read.refused.map(({ from, error }) => [from, error.code])).toEqual([
    ['a/b.json', 'import.not-notes'],
    [join(temporary, 'none.md'), 'file.not-found'],
  ]);
});

test('a note is saved while a hostile file is read: the save is answered before the import is', async () => {
  const folder = mkdtempSync(join(temporary, 'notebook-'));
  const notebook = await openNotebook(folder);
  const handlers = createExchangeHandlers({
    notebook: () => notebook,
    folder,
    reader: reader(),
    // Nothing is exported here.
    ...({} as Omit<ExchangeOptions, 'notebook' | 'folder' | 'reader' | 'onChange'>),
    onChange: () => {},
  });
  const heavy = zipSync({
    'a.geojson': strToU8(`{"type":"FeatureCollection","features":[${'{"a":[]},'.repeat(400_000)}1]}`),
    'good.md': strToU8('Text'),
  });
  const answered: string[] = [];
  const imported = handlers['exchange.import']({ files: [source('n.zip', heavy)], takeOlder: false });
  const told = Promise.resolve(imported).then((preview) => {
    answered.push('import');
    return preview;
  });
  // A save that comes after the import was asked for, as one from a window does.
  await new Promise((resolve) => setImmediate(resolve));
  await notebook.change((database) => putNote(database, written));
  answered.push('save');
  expect((await told).counts.new).toBe(1);
  expect(answered).toEqual(['save', 'import']);
  expect(notebook.read(selectNotes)).toHaveLength(2);
  await notebook.close();
});

const written: Note = {
  id: '00000000-0000-4000-8000-000000000001',
  body: 'written meanwhile',
  tags: [],
  colour: 'yellow',
  targets: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  trashedAt: null,
};

test('a file that needs too much memory ends its worker, not the core, and the next files are read', async () => {
  const heavy = source('heavy.json', `[${'[],'.repeat(1_900_000)}1]`);
  const read = await reader({ memory: 48 }).read([heavy, source('good.md', 'Text')]);
  expect(bodies(read)).toEqual(['# good\n\nText']);
  expect(read.refused).toMatchObject([{ from: 'heavy.json', error: { code: 'import.too-much' } }]);
});

/** A worker that hangs at every file whose name says so. */
const hanging = join(temporary, 'hanging');
beforeAll(() => {
  mkdirSync(hanging);
  writeFileSync(join(hanging, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(hanging, 'notes-worker.js'),
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ source, skip }) => {
      for (const path of source.path.split(' ').slice(skip)) {
        parentPort.postMessage({ kind: 'reading', path });
        if (path.startsWith('hang')) for (;;);
        parentPort.postMessage({ kind: 'notes', units: 1, read: { notes: [], reviews: [path], refused: [] } });
      }
      parentPort.postMessage({ kind: 'done' });
    });`,
  );
});

test('a file of an archive that takes for ever is named and left out, and the others are read', async () => {
  const { reviews, refused } = await reader({ workers: hanging, patience: 1500 }).read([
    { path: 'a hang-b c' },
    { path: 'd' },
  ]);
  expect(reviews).toEqual(['a', 'c', 'd']);
  expect(refused).toMatchObject([{ from: 'hang-b', error: { code: 'import.too-slow' } }]);
});

test('after three such files the rest of an archive is left out, and that is said', async () => {
  const { reviews, refused } = await reader({ workers: hanging, patience: 700 }).read([
    { path: 'hang-1 hang-2 hang-3 lost' },
    { path: 'd' },
  ]);
  expect(reviews).toEqual(['d']);
  expect(refused.map(({ from }) => from)).toEqual([
    'hang-1',
    'hang-2',
    'hang-3',
    'hang-1 hang-2 hang-3 lost',
  ]);
});

test('the only file that takes for ever is a coded failure that names it and says what to do', async () => {
  const reading = reader({ workers: hanging, patience: 700 }).read([{ path: 'hang.json' }]);
  await expect(reading).rejects.toMatchObject({
    code: 'import.too-slow',
    message: 'hang.json: The file takes too long to read. Split it and import the parts.',
  });
});

test('more than a notebook holds is refused as a whole, before it fills the core', async () => {
  const archive = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`${index}.md`, strToU8(`${'word '.repeat(1_800)}${index}`)]),
  );
  const reading = reader({ mostUnits: 50_000 }).read([source('n.zip', zipSync(archive, { level: 1 }))]);
  await expect(reading).rejects.toMatchObject({ code: 'import.too-large' });
});

test('an installation without the worker is a coded failure', async () => {
  const reading = reader({ workers: join(temporary, 'missing') }).read([source('a.md', 'Text')]);
  await expect(reading).rejects.toMatchObject({ code: 'import.failed' });
});
