import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { applicationFolders } from '#main/application-folders.ts';
import { buildWorker } from '#main/workers/testing/build-worker.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { saveFile, saveFolder } from './notes/save-export.ts';
import { notesCommand } from './notes.ts';
import { runCommandLine } from './run-command-line.ts';

let workers: string;
beforeAll(async () => {
  workers = dirname(await buildWorker('src/main/services/exchange/notes-worker.ts'));
});

async function lindero(...parameters: string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(parameters, [notesCommand], {
    folders: { ...applicationFolders('.'), workers },
    articles: { ask: () => Promise.reject(new Error('No note is an article.')) },
    openWorld: async () => ({ ...(await sharedWorld()), close: () => {} }),
    version: '1.2.3',
    write: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    terminalColumns: null,
  });
  return { code, out, err };
}

const temporary = () => mkdtempSync(join(tmpdir(), 'lindero-notes-command-'));
const note = (id: number, change: object = {}) => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  body: `Note ${id}`,
  tags: ['border/river'],
  colour: 'yellow',
  targets: [],
  createdAt: '2026-01-01T12:00:00Z',
  // Noon on the clock of the wall, for days are those of the person.
  updatedAt: new Date(2026, 0, id, 12).toISOString(),
  trashedAt: null,
  ...change,
});

test('notes go in, come out by tag, day and form, and an import is undone', async () => {
  const folder = temporary();
  const data = ['--data', join(folder, 'data')];
  const file = join(folder, 'notes.json');
  const notes = [note(1), note(2, { tags: ['law'] }), note(3, { trashedAt: '2026-01-04T00:00:00Z' })];
  writeFileSync(file, JSON.stringify({ format: 'lindero-notes', version: 1, notes: [...notes, { id: 1 }] }));

  expect(await lindero('notes', 'import', file, '--preview', ...data)).toMatchObject({
    code: 1,
    out: '3 new, 0 changed, 0 older left, 0 the same, 1 refused\n',
    err: expect.stringContaining('notes.json · 4: import.bad-note: '),
  });
  await lindero('notes', 'import', file, ...data);
  const exported = async (...options: string[]) => {
    const { out } = await lindero('notes', 'export', ...options, ...data);
    return JSON.parse(out).notes.map(({ body }: { body: string }) => body);
  };
  expect(await exported()).toEqual(['Note 1', 'Note 2']);
  expect(await exported('--trash')).toEqual(['Note 1', 'Note 2', 'Note 3']);
  expect(await exported('--tag', 'border')).toEqual(['Note 1']);
  expect(await exported('--since', '2026-01-02', '--until', '2026-01-02')).toEqual(['Note 2']);

  const vault = join(folder, 'vault');
  mkdirSync(vault);
  expect(await lindero('notes', 'export', '--form', 'markdown', '-o', vault, ...data)).toMatchObject({
    code: 0,
  });
  expect(readdirSync(join(vault, 'notes')).sort()).toEqual(['Note 1.md', 'Note 2.md']);
  expect(await lindero('notes', 'export', '--form', 'markdown', '-o', vault, ...data)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^export\.not-written: .*not empty/),
  });
  expect(await lindero('notes', 'import', vault, ...data)).toMatchObject({
    code: 0,
    out: '0 new, 0 changed, 0 older left, 2 the same, 0 refused\n',
  });
  expect(await lindero('notes', 'undo', ...data)).toMatchObject({
    out: '3 notes are as before the import\n',
  });
  expect(await exported('--trash')).toEqual([]);
  expect(await lindero('notes', 'undo', ...data)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^import\.nothing-to-undo: /),
  });
});

test.each([
  [['export', '--form', 'word'], 'There is no form “word”.'],
  [['export', '--since', '2026-02-30'], '“2026-02-30” is no day.'],
  [['export', 'file'], 'Say with -o where the notes go.'],
  [['export', '--form', 'markdown'], 'A folder needs -o'],
  [['export', '-o', ''], 'The option --output needs a value.'],
  [['import'], 'Name the files or folders to import.'],
  [['burn'], 'Say “export”, “import” and a file, or “undo”.'],
])('what is not understood is said in one sentence: %j', async (parameters, sentence) => {
  const ran = await lindero('notes', ...parameters, '--data', temporary());
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
});

test('an export whose place is a folder, lies in no folder or cannot be written leaves what was there', () => {
  const folder = temporary();
  expect(() => saveFile(folder, 'x')).toThrow('it is a folder');
  expect(() => saveFile(join(folder, 'gone', 'notes.json'), 'x')).toThrow('nothing was written');
  writeFileSync(join(folder, 'file'), 'kept');
  expect(() => saveFolder(join(folder, 'file'), [])).toThrow('it is a file');
  // A file in the way of a folder stops the export when part of it is written already.
  const files = [
    { path: 'notes', content: 'a' },
    { path: 'notes/b.md', content: 'b' },
  ];
  expect(() => saveFolder(join(folder, 'vault'), files)).toThrow('nothing was written');
  expect(existsSync(join(folder, 'vault'))).toBe(false);
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
});

test.skipIf(process.platform !== 'linux')(
  'what never ends, leads round in a circle or cannot hold a folder is refused with a code',
  async () => {
    const folder = temporary();
    symlinkSync('loop', join(folder, 'loop'));
    const refused = async (file: string, data = folder) =>
      (await lindero('notes', 'import', file, '--data', data)).err;
    expect(() => saveFile(join(folder, 'loop'), 'x')).toThrow('ELOOP');
    expect(await refused(join(folder, 'loop'))).toMatch(/^file\.not-readable: .*loop: .*\(ELOOP\)/);
    expect(await refused('/dev/zero')).toMatch(/^import\.too-large: \/dev\/zero: /);
    expect(await refused('notes.json', '/proc/lindero')).toMatch(/^data\.not-writable: /);
  },
);

test.skipIf(process.platform === 'win32')(
  'an export goes through a link, and never takes the place of a device',
  () => {
    const folder = temporary();
    writeFileSync(join(folder, 'notes.json'), 'old');
    symlinkSync('notes.json', join(folder, 'link'));
    saveFile(join(folder, 'link'), 'new');
    expect(readFileSync(join(folder, 'notes.json'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    saveFile('/dev/null', 'nowhere');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  },
);

test('an empty folder that is there stays the folder it is, and is empty again when it cannot be filled', () => {
  const vault = join(temporary(), 'vault');
  mkdirSync(vault);
  const { ino } = statSync(vault);
  const clash = [
    { path: 'notes', content: 'a' },
    { path: 'notes/b.md', content: 'b' },
  ];
  expect(() => saveFolder(vault, clash)).toThrow('nothing was written');
  expect(readdirSync(vault)).toEqual([]);
  saveFolder(vault, [
    { path: 'index.md', content: 'a' },
    { path: 'notes/b.md', content: 'b' },
  ]);
  expect(readdirSync(vault).sort()).toEqual(['index.md', 'notes']);
  expect(statSync(vault).ino).toBe(ino);
});

test.skipIf(process.getuid?.() === 0)('a folder that may only be read is said', () => {
  const folder = temporary();
  chmodSync(folder, 0o500);
  expect(() => saveFile(join(folder, 'notes.json'), 'x')).toThrow('nothing was written');
  expect(() => saveFolder(join(folder, 'vault'), [])).toThrow('nothing was written');
});
