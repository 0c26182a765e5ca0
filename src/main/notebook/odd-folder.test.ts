import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Note } from '#shared/models/note.ts';
import { putNote, selectNotes } from './note-rows.ts';
import { type Notebook, openNotebook } from './notebook.ts';

let above: string;
let folder: string;
const opened: Notebook[] = [];
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'lindero-odd-'));
  folder = join(above, 'data', 'notebook');
  mkdirSync(folder, { recursive: true });
});
afterEach(async () => {
  for (const notebook of opened.splice(0)) await notebook.close();
  rmSync(above, { recursive: true, force: true });
});

async function open(): Promise<Notebook> {
  const notebook = await openNotebook(folder);
  opened.push(notebook);
  return notebook;
}

let count = 0;
const note = (body: string): Note => {
  count += 1;
  return {
    id: `6f1f0a3e-6a55-4f0a-9d1c-${String(count).padStart(12, '0')}`,
    body,
    tags: [],
    colour: 'yellow',
    targets: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    trashedAt: null,
  };
};
const save = (notebook: Notebook, body: string) =>
  notebook.change((database) => putNote(database, note(body)));
const bodies = (notebook: Notebook) => notebook.read(selectNotes).map(({ body }) => body);
const states = () => readdirSync(folder).filter((name) => name.endsWith('.sqlite'));

test('what is saved while another disk lies in the place of its own is not said to be saved, and can be again when that is back', async () => {
  const notebook = await open();
  await save(notebook, 'on the stick');
  renameSync(join(above, 'data'), join(above, 'pulled out'));
  mkdirSync(join(above, 'data'));
  await expect(save(notebook, 'on no disk')).rejects.toMatchObject({ code: 'notebook.not-saved' });
  expect(readdirSync(join(above, 'data'))).toEqual([]);
  rmSync(join(above, 'data'), { recursive: true });
  renameSync(join(above, 'pulled out'), join(above, 'data'));
  await save(notebook, 'on the stick again');
  expect(bodies(notebook).sort()).toEqual(['on the stick', 'on the stick again']);
});

test('a damaged state that cannot be moved away keeps nobody from writing', async () => {
  const first = await open();
  await save(first, 'one');
  await save(first, 'two');
  await first.close();
  opened.pop();
  const [newest = ''] = states().sort().reverse();
  const bytes = readFileSync(join(folder, newest));
  bytes[5000] = 120;
  writeFileSync(join(folder, newest), bytes);
  // A file where the folder for damaged states would be.
  writeFileSync(join(folder, 'damaged'), '');
  const notebook = await open();
  expect(notebook.report()).toMatchObject({ readOnly: null, damaged: [{ file: newest }] });
  await save(notebook, 'three');
  expect(bodies(notebook).sort()).toEqual(['one', 'three']);
});

test.skipIf(process.platform === 'win32')('a pipe in the place of a state is not waited for', async () => {
  const first = await open();
  await save(first, 'one');
  await first.close();
  opened.pop();
  execFileSync('mkfifo', [join(folder, 'notebook-00000007-20261130T212919Z-c1fb4c64343bfc62.sqlite')]);
  const notebook = await open();
  expect(bodies(notebook)).toEqual(['one']);
  expect(notebook.report().readOnly?.kind).toBe('unreadable');
});

test('nothing is said to be saved above the highest number that a name can bear', async () => {
  const first = await open();
  await save(first, 'one');
  await first.close();
  opened.pop();
  const [state = ''] = states();
  copyFileSync(join(folder, state), join(folder, state.replace(/-\d+-/, '-999999999999999-')));
  const notebook = await open();
  await expect(save(notebook, 'two')).rejects.toMatchObject({ code: 'notebook.not-saved' });
  expect(bodies(notebook)).toEqual(['one']);
});
