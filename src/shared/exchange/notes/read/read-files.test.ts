import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importBounds } from './bounds.ts';
import { partsOf, readPart } from './read-files.ts';
import type { ReadNotes } from './read-notes.ts';
import { together } from './together.ts';

const id = '00000000-0000-4000-8000-000000000001';
const read = (path: string, content: string | Uint8Array): ReadNotes => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return together([{ path, parts: partsOf({ path, bytes }, () => id).map(readPart) }]);
};
/** Beside each hostile file of an archive lies a good one, which is to be read all the same. */
const readBeside = (name: string, content: string | Uint8Array, mend = (zip: Uint8Array) => zip) => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const zip = mend(zipSync({ [name]: bytes, 'good.md': strToU8('Text') }, { level: 1 }));
  const { notes, refused } = read('notes.zip', zip);
  expect(notes.map(({ note }) => note.body)).toEqual(['# good\n\nText']);
  return refused;
};

/** Makes the directory at the end of an archive, which stands first for its first file, lie. */
const lying = (at: number, value: number) => (zip: Uint8Array) => {
  const entry = Buffer.from(zip).indexOf('PK\u0001\u0002');
  new DataView(zip.buffer, zip.byteOffset).setUint32(entry + at, value, true);
  return zip;
};

test('a small archive with a file of 170 MB is read without that file, which is said', () => {
  const refused = readBeside('shapes.geojson', '{}', lying(24, 170 * 2 ** 20));
  expect(refused).toMatchObject([{ from: 'shapes.geojson', error: { code: 'import.too-large' } }]);
  expect(refused[0]?.error.message).toContain('170 MB');
});

test('what becomes hundreds of times as large as it was packed is left packed', () => {
  const refused = readBeside('blanks.json', new Uint8Array(2 * 2 ** 20));
  expect(refused).toMatchObject([{ from: 'blanks.json', error: { code: 'import.too-large' } }]);
});

test.each([
  ['smaller than it becomes', 24, 10],
  ['larger than it becomes', 24, 5000],
  ['where there is nothing', 42, 0x7fff_ffff],
  ['longer than the archive', 20, 0x7fff_ffff],
])('a file that the directory of an archive says is %s is damaged', (_what, at, value) => {
  const refused = readBeside('a.json', `{"x":"${'x'.repeat(1000)}"}`, lying(at, value));
  expect(refused).toMatchObject([{ from: 'a.json', error: { code: 'import.damaged' } }]);
});

test('an archive of which all files are the same few bytes is refused by what they would come to', () => {
  // Each entry of the directory leads to the same packed bytes: 50 MB six times over.
  const names = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.json`, strToU8('{}')]));
  const zip = zipSync(names);
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = Buffer.from(zip).indexOf('PK\u0001\u0002'); at !== -1; ) {
    view.setUint32(at + 24, 50 * 2 ** 20, true);
    view.setUint32(at + 42, 0, true);
    at = Buffer.from(zip).indexOf('PK\u0001\u0002', at + 4);
  }
  expect(() => read('bomb.zip', zip)).toThrow(/^bomb\.zip|Unpacked, this archive has more/);
});

test('an archive of more files than anybody has notes is refused as a whole', () => {
  const names = Array.from({ length: importBounds.archiveFiles + 1 }, (_, index) => [
    `${index}.md`,
    strToU8(''),
  ]);
  const zip = zipSync(Object.fromEntries(names), { level: 0 });
  expect(() => partsOf({ path: 'many.zip', bytes: zip }, () => id)).toThrow('Import its folder in parts');
});

test('what Lindero writes into front matter has a length, too', () => {
  const own = 'x'.repeat(importBounds.ownFrontMatter);
  expect(() => read('own.md', `---\nlindero: '${own}'\n---\nText`)).toThrow('too long');
});

test('a note that is nested without end is refused beside the others of its file', () => {
  const nested = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  const file = { format: 'lindero-notes', version: 1, notes: [{ nested }, { nested: 1 }] };
  expect(read('n.json', JSON.stringify(file)).refused.map(({ error }) => error.message)).toEqual([
    'The note is nested too deeply to be read.',
    expect.not.stringContaining('nested too deeply'),
  ]);
});

test('an archive whose table of contents is cut off, or leads out of it, is damaged', () => {
  const zip = zipSync({ 'a.md': strToU8('Text') });
  for (const broken of [zip.slice(0, -30), zip.slice(0, 40), lying(28, 0xffff)(zip.slice())])
    expect(() => read('n.zip', broken)).toThrow('damaged');
});

test('front matter of 100,000 keys is refused beside a file that is read', () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => `key${index}: 1`).join('\n');
  const refused = readBeside('keys.md', `---\n${keys}\n---\nText`);
  expect(refused).toMatchObject([{ from: 'keys.md', error: { code: 'import.bad-front-matter' } }]);
});

// A parser that calls itself for each of them comes to the end of its stack, and with it its whole process.
test.each([
  ['brackets', `a: ${'['.repeat(30_000)}`],
  ['keys of keys', '? '.repeat(20_000)],
  ['lists of lists', '- '.repeat(20_000)],
  ['keys on one line', 'a: '.repeat(10_000)],
  ['keys on one line, with words between', `a': ${'b c: '.repeat(10_000)}`],
])('front matter of %s in each other is refused beside a file that is read', (_, yaml) => {
  const refused = readBeside('deep.md', `---\n${yaml}\n---\nText`);
  expect(refused).toMatchObject([
    {
      from: 'deep.md',
      error: { code: 'import.bad-front-matter', message: expect.stringContaining('too deep') },
    },
  ]);
});

test('a note of Lindero with all its shapes in its front matter is read, as long as it may be', () => {
  const line = Array.from({ length: 9_000 }, (_, index) => [index / 100, 45.123_456_789]);
  const about = Array.from({ length: 15 }, () => ({
    kind: 'geometry',
    name: 'Río Bravo',
    geometry: { type: 'LineString', coordinates: line },
  }));
  const own = JSON.stringify({ tags: [], about });
  expect(own.length).toBeGreaterThan(importBounds.frontMatter);
  const { notes, refused } = read('a.md', `---\nid: ${id}\nlindero: '${own}'\n---\nText`);
  expect(refused).toEqual([]);
  expect(notes[0]?.note.targets).toEqual(about);
});

test('more than anybody wrote is refused with what to do: values of a file, features, and values of one note', () => {
  const values = `{"type":"FeatureCollection","features":[${'[],'.repeat(importBounds.values)}1]}`;
  expect(() => read('a.geojson', values)).toThrow('numbers and words');
  const features = `{"type":"FeatureCollection","features":[${'0,'.repeat(importBounds.items)}0]}`;
  expect(() => read('a.geojson', features)).toThrow(`${importBounds.items + 1} of what would become notes`);
  const line = `{"type":"LineString","coordinates":[${'"x",'.repeat(importBounds.noteValues)}0]}`;
  expect(read('a.geojson', `{"type":"Feature","geometry":${line}}`).refused).toMatchObject([
    { from: 'a.geojson', error: { code: 'import.bad-note' } },
  ]);
});

test('commas and brackets within words are no values', () => {
  const body = `${'[{,'.repeat(300_000)}\\"`;
  const note = `{"id":"${id}","body":"${body}","tags":[],"colour":"grey","targets":[],"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","trashedAt":null}`;
  const notes = Array(8).fill(note).join(',');
  const { refused } = read('n.json', `{"format":"lindero-notes","version":1,"notes":[${notes}]}`);
  expect(refused).toEqual([]);
});

test('quoted words in front matter may hold as many marks and brackets as they like', () => {
  const words = 'a: [b - '.repeat(300);
  const { notes, refused } = read('a.md', `---\ntitle: "${words}"\ntags: ['${words}']\n---\nText`);
  expect(refused).toEqual([]);
  expect(notes).toHaveLength(1);
});
