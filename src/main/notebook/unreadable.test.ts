import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemFiles } from '#main/files/read-if-there.ts';
import { putNote, selectNotes } from './note-rows.ts';
import { openNotebook } from './notebook.ts';

/** What the system answers to a path that is asked for. */
const refused = new Map<string, string>();
function refuse(path: string): void {
  const code = refused.get(path);
  if (code !== undefined) throw Object.assign(new Error(`${code}: refused`), { code });
}
const system = { ...systemFiles };

let folder: string;
beforeEach(async () => {
  for (const way of ['readFile', 'listFolder'] as const) {
    vi.spyOn(systemFiles, way).mockImplementation((path): never => {
      refuse(path);
      return system[way](path) as never;
    });
  }
  folder = join(mkdtempSync(join(tmpdir(), 'lindero-unreadable-')), 'notebook');
  const notebook = await openNotebook(folder);
  for (const id of ['first', 'second']) await notebook.change((database) => putNote(database, note(id)));
  await notebook.close();
});
afterEach(() => {
  refused.clear();
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const note = (id: string) => ({
  id,
  body: id,
  tags: [],
  colour: 'yellow' as const,
  targets: [],
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  trashedAt: null,
});
const files = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sqlite'))
    .sort();

/** Opens what can be read, tries to write, and answers with what was said; then all is mended, and everything is there. */
async function standsStill(hinder: (path: string) => void, mend: (path: string) => void): Promise<string> {
  const [, newest = ''] = files();
  const path = join(folder, newest);
  const before = files();
  hinder(path);
  const notebook = await openNotebook(folder);
  const { readOnly, damaged } = notebook.report();
  expect(damaged).toEqual([]);
  expect(readOnly).toMatchObject({ kind: 'unreadable', details: expect.stringContaining(newest) });
  expect(notebook.read(selectNotes).map(({ body }) => body)).toEqual(['first']);
  await expect(notebook.change((database) => putNote(database, note('third')))).rejects.toMatchObject({
    code: 'notebook.only-read',
  });
  expect(readdirSync(folder).sort()).toEqual(before);
  mend(path);
  await notebook.reopen();
  expect(notebook.report().readOnly).toBeNull();
  await notebook.change((database) => putNote(database, note('third')));
  expect(
    notebook
      .read(selectNotes)
      .map(({ body }) => body)
      .sort(),
  ).toEqual(['first', 'second', 'third']);
  await notebook.close();
  return readOnly?.details ?? '';
}

test.each(['EACCES', 'EIO', 'EMFILE', 'EPERM', 'EBUSY', 'ESTALE'])(
  'a newest state that the system refuses (%s) is not taken for damaged: nothing is written or moved until it can be read',
  async (code) => {
    const said = await standsStill(
      (path) => refused.set(path, code),
      () => refused.clear(),
    );
    expect(said).toContain(code);
  },
);

test.each([
  ['a folder', 'EISDIR', (path: string) => mkdirSync(path)],
  ['a link to itself', 'ELOOP', (path: string) => symlinkSync(path, path)],
])('%s in the place of the newest state stops the writing, too', async (_, code, make) => {
  const aside = () => join(folder, '..', 'aside');
  const said = await standsStill(
    (path) => {
      renameSync(path, aside());
      make(path);
    },
    (path) => {
      rmSync(path, { recursive: true });
      renameSync(aside(), path);
    },
  );
  expect(said).toContain(code);
});

test('where no state can be read, the notebook does not open as a new one', async () => {
  for (const file of files()) refused.set(join(folder, file), 'EIO');
  await expect(openNotebook(folder)).rejects.toMatchObject({
    code: 'notebook.not-readable',
    message: expect.stringContaining('EIO'),
  });
  expect(files()).toHaveLength(2);
  expect(readdirSync(folder)).not.toContain('writer.lock');
});

test.each(['', 'damaged'])(
  'a folder that cannot be listed (%j) is not taken for an empty one',
  async (inside) => {
    mkdirSync(join(folder, 'damaged'), { recursive: true });
    refused.set(join(folder, inside), 'EACCES');
    await expect(openNotebook(folder)).rejects.toThrow('EACCES');
    refused.clear();
    expect(files()).toHaveLength(2);
  },
);

test('a change that is saved while the folder cannot be listed is taken back, and saved when it can', async () => {
  const notebook = await openNotebook(folder);
  refused.set(folder, 'EMFILE');
  await expect(notebook.change((database) => putNote(database, note('third')))).rejects.toMatchObject({
    code: 'notebook.not-saved',
  });
  refused.clear();
  await notebook.change((database) => putNote(database, note('third')));
  expect(notebook.read(selectNotes)).toHaveLength(3);
  await notebook.close();
});

test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'a state that root once wrote is waited for by the user whose notebook it is',
  () => {
    const nobody = 65534;
    const [older = '', newest = ''] = files();
    for (const path of [join(folder, '..'), folder, join(folder, older)]) chownSync(path, nobody, nobody);
    chmodSync(join(folder, newest), 0o600);
    const program = fileURLToPath(new URL('unreadable-program.ts', import.meta.url));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', program, folder, String(nobody)],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      readOnly: 'unreadable',
      bodies: ['first'],
      refused: 'notebook.only-read',
    });
    expect(files()).toEqual([older, newest]);
  },
);
