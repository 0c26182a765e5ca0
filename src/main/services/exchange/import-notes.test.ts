import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteNote, putNote, selectNotes, selectVersions } from '#main/notebook/note-rows.ts';
import { type Notebook, openNotebook } from '#main/notebook/notebook.ts';
import { writeLinderoJson } from '#shared/exchange/notes/lindero-json.ts';
import type { Note } from '#shared/models/note.ts';
import { importNotes, previewImport } from './import-notes.ts';
import { prepareImport, readLastImport } from './last-import.ts';
import { exportInputOf, fileAs, writtenAs } from './testing/export-input-of.ts';
import { readNow } from './testing/read-now.ts';
import { undoImport } from './undo-import.ts';

let folder: string;
let notebook: Notebook;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-import-'));
  notebook = await openNotebook(folder);
});
afterEach(async () => {
  await notebook.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date('2026-03-01T00:00:00.000Z');
const note = (change: Partial<Note> = {}): Note => ({
  id: '6f1f0a3e-6a55-4f0a-9d1c-0d6a2f1b7c11',
  body: 'Chamizal',
  tags: ['border/river'],
  colour: 'yellow',
  targets: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  trashedAt: null,
  ...change,
});
const file = (path: string, content: string | Uint8Array) => ({
  path,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const take = async (path: string, content: string | Uint8Array, takeOlder = false) =>
  importNotes(notebook, readNow([file(path, content)]), { folder, takeOlder, now });
const statuses = (path: string, content: string | Uint8Array) =>
  previewImport(notebook, readNow([file(path, content)]), now).planned.map(({ status }) => status);
const stored = () => notebook.read(selectNotes);
const keep = (one: Note) => notebook.change((database) => putNote(database, one));

describe('a note that is there already', () => {
  test('keeps in its history what an import writes over, however short it stood there', async () => {
    await keep(note());
    const later = note({ body: 'Chamizal.', updatedAt: '2026-01-01T00:00:01.000Z' });
    await take('n.json', await fileAs('json', [later]));
    const history = () => notebook.read((database) => selectVersions(database, later.id));
    expect(history().map((version) => version.note)).toEqual([note()]);
    await undoImport(notebook, folder);
    expect(history().map((version) => version.note)).toEqual([later, note()]);
  });

  test('is never written over by an import that was agreed to before it was changed', async () => {
    await keep(note());
    const content = await fileAs('json', [note({ body: 'file', updatedAt: '2026-02-01T00:00:00.000Z' })]);
    const typed = note({ body: 'typed meanwhile', updatedAt: '2026-02-15T00:00:00.000Z' });
    const [, imported] = await Promise.allSettled([keep(typed), take('n.json', content)]);
    expect(imported).toMatchObject({ reason: { code: 'notes.changed-elsewhere' } });
    expect(stored()).toEqual([typed]);
  });

  test('is the same, changed by a later state, or later here and left alone unless the person says so', async () => {
    await keep(note());
    const later = note({ body: 'later', updatedAt: '2026-02-01T00:00:00.000Z' });
    const older = note({ body: 'older', updatedAt: '2025-12-01T00:00:00.000Z' });
    expect(statuses('n.json', await fileAs('json', [note()]))).toEqual(['same']);
    expect(statuses('n.json', await fileAs('json', [later]))).toEqual(['changed']);
    expect(statuses('n.json', await fileAs('json', [older]))).toEqual(['older']);
    await take('n.json', await fileAs('json', [older]));
    expect(stored()).toEqual([note()]);
    await take('n.json', await fileAs('json', [older]), true);
    expect(stored()).toEqual([{ ...older, updatedAt: now.toISOString() }]);
    expect(await undoImport(notebook, folder)).toEqual({ undone: 1, kept: 0 });
    expect(stored()).toEqual([note()]);
  });

  test('and was changed in another program without a new time is taken as changed, now', async () => {
    await keep(note());
    const written = await writtenAs('markdown', [note()]);
    const text = written.kind === 'folder' ? (written.files[1]?.content ?? '') : '';
    await take('Chamizal.md', text.replace('\nChamizal\n', '\nChamizal, 1964\n').replaceAll('\n', '\r\n'));
    expect(stored()).toEqual([note({ body: 'Chamizal, 1964', updatedAt: now.toISOString() })]);
  });

  test('and was changed since the import stays as it is when that is undone', async () => {
    const other = note({ id: '00000000-0000-4000-8000-000000000001', body: 'other' });
    await take('n.json', await fileAs('json', [note(), other]));
    const mine = note({ body: 'mine', updatedAt: '2026-04-01T00:00:00.000Z' });
    await keep(mine);
    expect(await undoImport(notebook, folder)).toEqual({ undone: 1, kept: 1 });
    expect(stored()).toEqual([mine]);
    await expect(undoImport(notebook, folder)).rejects.toMatchObject({ code: 'import.nothing-to-undo' });
  });
});

test('the earlier states of a note travel with Lindero JSON, and a bad one among them is refused alone', async () => {
  await keep(note());
  await keep(note({ body: 'Chamizal, 1964', updatedAt: '2026-02-01T00:00:00.000Z' }));
  const input = { ...exportInputOf(stored()), historyOf: () => [note()] };
  const json = writeLinderoJson(input);
  await notebook.change((database) => deleteNote(database, note().id));
  await take('n.json', json);
  const versions = notebook.read((database) => selectVersions(database, note().id));
  expect(versions.map((version) => version.note)).toEqual([note()]);
  const broken = json.replace('"body": "Chamizal"', '"body": 1');
  const { planned, refused } = previewImport(notebook, readNow([file('n.json', broken)]), now);
  expect(planned).toMatchObject([{ after: { id: note().id }, history: [] }]);
  expect(refused).toMatchObject([
    { from: `n.json · histories ${note().id}`, error: { code: 'import.bad-note' } },
  ]);
});

test('of two states of a note in what is imported the later is taken, and the other is not passed over in silence', async () => {
  const copy = note({ body: 'A copy with other words', updatedAt: '2026-01-01T00:00:00Z' });
  const later = note({ body: 'later', updatedAt: '2026-01-01T00:00:00.500Z' });
  const { refused } = await take('n.json', await fileAs('json', [later, copy, later]));
  expect(stored()).toEqual([later]);
  expect(refused).toMatchObject([{ from: 'A copy with other words', error: { code: 'import.same-id' } }]);
  const twice = [
    file('a.json', await fileAs('json', [later])),
    file('b.json', await fileAs('json', [later])),
  ];
  expect(previewImport(notebook, readNow(twice), now)).toMatchObject({
    planned: [{ status: 'same' }],
    refused: [],
  });
});

test('what UTF-8 cannot hold is replaced where it comes in, so that the import can be undone', async () => {
  await take('n.json', await fileAs('json', [note({ body: '\ufeffhalf \ud83c', tags: ['\udf0e'] })]));
  expect(stored()).toEqual([note({ body: 'half \ufffd', tags: ['\ufffd'] })]);
  expect(await undoImport(notebook, folder)).toEqual({ undone: 1, kept: 0 });
});

test('an import that was cut off before it came about is not offered to be undone, and the one before it is', async () => {
  await take('n.json', await fileAs('json', [note()]));
  const other = note({ id: '00000000-0000-4000-8000-000000000001', body: 'other' });
  prepareImport(folder, notebook, {
    at: now.toISOString(),
    notes: [{ before: null, after: other }],
    reviews: [],
  });
  expect(readLastImport(folder, notebook)?.notes).toMatchObject([{ after: note() }]);
  expect(await undoImport(notebook, folder)).toEqual({ undone: 1, kept: 0 });
  expect(readLastImport(folder, notebook)).toBeNull();
});

test('of two imports at the same time none takes from the other that it can be undone', async () => {
  await take('n.json', await fileAs('json', [note()]));
  const other = note({ id: '00000000-0000-4000-8000-000000000001', body: 'other' });
  // Another process: it will not get so far, or later.
  const theirs = { at: '2020-01-01T00:00:00.000Z', notes: [{ before: null, after: other }], reviews: [] };
  const prepared = prepareImport(folder, notebook, theirs);
  await take('m.json', await fileAs('json', [note({ body: 'second', updatedAt: '2026-03-01T00:00:00Z' })]));
  prepared.drop();
  expect(readLastImport(folder, notebook)?.notes).toMatchObject([{ after: { body: 'second' } }]);
  expect(await undoImport(notebook, folder)).toEqual({ undone: 1, kept: 0 });
  expect(readdirSync(folder).filter((name) => name.includes('import'))).toEqual([]);
});

test('when what is known of the last import cannot be read, none is begun over it', async () => {
  const path = join(folder, 'last-import.json');
  mkdirSync(path);
  await expect(take('n.json', await fileAs('json', [note()]))).rejects.toMatchObject({
    code: 'data.not-readable',
  });
  expect(() => readLastImport(folder, notebook)).toThrow(
    expect.objectContaining({ code: 'data.not-readable' }),
  );
  expect(stored()).toEqual([]);
  rmSync(path, { recursive: true });
  await take('n.json', await fileAs('json', [note()]));
  expect(await undoImport(notebook, folder)).toEqual({ undone: 1, kept: 0 });
});

test('a feature or annotation that is nested without end is refused with a code', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const feature = `{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"x":${deep}}}`;
  for (const json of [feature, `{"type":"Annotation","body":"x","x":${deep}}`]) {
    const { refused } = previewImport(notebook, readNow([file('n.json', json)]), now);
    expect(refused).toMatchObject([{ error: { code: 'import.bad-note' } }]);
  }
});

test('a slip box’s numbers are ids and titles, and what is left empty is none', () => {
  const files = ['id: 202601311200\ntitle: 1984', 'id:\ntags:\nlindero:'].map((yaml, index) =>
    file(`${index}.md`, `---\n${yaml}\n---\nText`),
  );
  const { planned, refused } = previewImport(notebook, readNow(files), now);
  expect(refused).toEqual([]);
  expect(planned.map(({ after }) => after.body)).toEqual(['# 1984\n\nText', '# 1\n\nText']);
});

test.each([
  ['', 'import.not-notes'],
  ['[]', 'import.not-notes'],
  ['{"format":"other"}', 'import.not-notes'],
  ['{"format":"lindero-notes","version":1}', 'import.not-notes'],
  ['{"format":"lindero-notes","version":99,"notes":[]}', 'import.newer'],
  ['{"type":"FeatureCollection"}', 'import.not-notes'],
  [`${'['.repeat(100_000)}`, 'import.not-notes'],
])('what holds no notes is refused with a code, and changes nothing: %.40s', async (content, code) => {
  await expect(take('notes.json', content)).rejects.toMatchObject({ code });
  expect(stored()).toEqual([]);
});

test.each([
  ['a bomb of aliases', `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]`],
  ['broken YAML', 'tags: [a\nid: "'],
  ['a list', '- a\n- b'],
  ['a changed machine part', `lindero: '{"about":'`],
])('front matter with %s is refused with a code, beside files that are read', (_what, yaml) => {
  const files = [file('bad.md', `---\n${yaml}\n---\nText`), file('good.md', 'Text')];
  const { planned, refused } = previewImport(notebook, readNow(files), now);
  expect(refused).toMatchObject([{ from: 'bad.md', error: { code: 'import.bad-front-matter' } }]);
  expect(planned).toHaveLength(1);
});

test('names that lead out of an archive are refused, hidden files and pictures are passed over, a damaged one is said', async () => {
  const zip = zipSync({
    '../../evil.md': strToU8('Text'),
    '/etc/evil.md': strToU8('Text'),
    'C:\\evil.md': strToU8('Text'),
    'a\\..\\..\\evil.md': strToU8('Text'),
    '.obsidian/workspace.json': strToU8('{}'),
    'picture.png': strToU8('x'),
    'notes/Ñandú.md': strToU8('Text'),
  });
  const { planned, refused } = previewImport(notebook, readNow([file('notes.zip', zip)]), now);
  expect(planned.map(({ after }) => after.body)).toEqual(['# Ñandú\n\nText']);
  expect(refused.map(({ error }) => error.code)).toEqual(Array(4).fill('import.unsafe-path'));
  await expect(take('cut.zip', zip.slice(0, 80))).rejects.toMatchObject({ code: 'import.not-notes' });
});

test('a file that is not what was packed is refused, not taken with other words', async () => {
  const zip = zipSync({ 'a.md': strToU8('The Chamizal'), 'b.md': strToU8('The Bravo') }, { level: 0 });
  zip[Buffer.from(zip).indexOf('Chamizal')] = 'D'.charCodeAt(0);
  const { planned, refused } = await take('notes.zip', zip);
  expect(planned.map(({ after }) => after.body)).toEqual(['# b\n\nThe Bravo']);
  expect(refused).toMatchObject([{ from: 'a.md', error: { code: 'import.damaged' } }]);
});

test('an archive within an archive is left shut: it may hold itself', async () => {
  const inner = zipSync({ 'a.json': zipSync({ 'b.md': strToU8('Text') }) });
  const { planned, refused } = await take('notes.zip', inner);
  expect(planned).toEqual([]);
  expect(refused).toMatchObject([{ from: 'a.json', error: { code: 'import.not-notes' } }]);
});

test('a note that breaks a rule is refused alone, with what is wrong; the others are taken', async () => {
  const notes = [note(), { ...note(), id: '../../etc/passwd' }, { ...note(), colour: 'plaid' }, 1, null];
  const { planned, refused } = await take(
    'n.json',
    JSON.stringify({ format: 'lindero-notes', version: 1, notes }),
  );
  expect(planned).toHaveLength(1);
  expect(refused.map(({ from, error }) => [from, error.code])).toEqual(
    [2, 3, 4, 5].map((place) => [`n.json · ${place}`, 'import.bad-note']),
  );
});

test('a file of notes of other programs is known again when it is imported twice', async () => {
  const markdown = '---\ntags: [river, "#1964"]\n---\nThe treaty of 1970.';
  const [taken] = (await take('Border/Ojinaga.md', markdown)).planned;
  expect(taken?.after).toMatchObject({
    body: '# Ojinaga\n\nThe treaty of 1970.',
    tags: ['river', '1964'],
    createdAt: now.toISOString(),
  });
  expect(statuses('Border/Ojinaga.md', markdown)).toEqual(['same']);
});

test('GeoJSON of other programs becomes notes on their shapes; what lies nowhere or in metres is refused', async () => {
  const feature = (geometry: unknown, properties: unknown = { name: 'Bridge', description: 'Old' }) => ({
    type: 'Feature',
    geometry,
    properties,
  });
  const collection = {
    type: 'FeatureCollection',
    features: [
      feature({
        type: 'MultiPoint',
        coordinates: [
          [-106.4, 31.7, 1140],
          [-99.5, 27.5],
        ],
      }),
      feature(null),
      feature({ type: 'Point', coordinates: [-11844000, 3720000] }),
      feature({ type: 'Circle' }),
    ],
  };
  const { planned, refused } = await take('bridges.geojson', JSON.stringify(collection));
  expect(planned[0]?.after).toMatchObject({
    body: '**Bridge**\n\nOld',
    targets: [
      { kind: 'geometry', name: 'Bridge', geometry: { type: 'Point', coordinates: [-106.4, 31.7] } },
      { kind: 'geometry', name: 'Bridge', geometry: { type: 'Point', coordinates: [-99.5, 27.5] } },
    ],
  });
  expect(refused.map(({ error }) => error.code)).toEqual([
    'import.no-position',
    'import.not-degrees',
    'import.not-notes',
  ]);
  expect(statuses('bridges.geojson', JSON.stringify(collection))).toEqual(['same']);
});

test('annotations of other programs keep their words: on a Lindero article as anchors, elsewhere as quotations', async () => {
  const annotation = (source: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/annotation/1',
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'A remark' },
      { type: 'TextualBody', value: 'law', purpose: 'tagging' },
    ],
    target: { source, selector: [{ type: 'TextQuoteSelector', exact: 'the border', prefix: 'along ' }] },
  });
  const here = previewImport(
    notebook,
    readNow([file('a.json', JSON.stringify(annotation('lindero://article/a-b')))]),
    now,
  );
  expect(here.planned[0]?.after).toMatchObject({
    body: 'A remark',
    tags: ['law'],
    targets: [{ kind: 'words', articleId: 'a-b', anchor: { exact: 'the border', prefix: 'along ' } }],
  });
  const elsewhere = [file('a.json', JSON.stringify([annotation('javascript:alert(1)')]))];
  expect(previewImport(notebook, readNow(elsewhere), now).planned[0]?.after).toMatchObject({
    body: '> the border\n\nA remark',
    targets: [],
  });
});

test.skipIf(process.getuid?.() === 0)(
  'an import that cannot be saved changes nothing and says so',
  async () => {
    await keep(note());
    chmodSync(folder, 0o500);
    await expect(take('other.md', 'Text')).rejects.toMatchObject({ code: 'notebook.not-saved' });
    chmodSync(folder, 0o700);
    expect(stored()).toEqual([note()]);
  },
);
