import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePack } from '#main/db/pack/write-pack.ts';
import { parseArticle } from '#main/importer/parse/parse-article.ts';
import { type LibraryFolders, prepareLibraryFolders } from './library-folders.ts';
import { openPackIndex } from './pack-index.ts';
import { openPackShelf } from './pack-shelf.ts';
import { packFacts } from './pack-summary.ts';
import { readPackFile } from './read-pack-file.ts';

let data: string;
let folders: LibraryFolders;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'lindero-shelf-'));
  folders = prepareLibraryFolders(data);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const id = 'chad-fiji-relations';
const ownPath = () => join(folders.packs, `${id}.lindero`);

async function packOf(words: string) {
  const original = new TextEncoder().encode(`= Chad–Fiji relations =\n\n${words}`);
  const text = new TextDecoder().decode(original);
  const sha256 = createHash('sha256').update(original).digest('hex');
  const { article } = parseArticle({ text, fileName: '', format: 'plain', sha256, language: null });
  const edition = { article, border: null, missions: [], mentions: [], events: [], checks: [], warnings: [] };
  const contents = { edition, original, importerVersion: 1 };
  return { bytes: await writePack(contents), facts: packFacts(edition), contents };
}

const inTrash = () => readdirSync(folders.trash);

test.each<readonly [string, () => void]>([
  ['a folder', () => mkdirSync(ownPath())],
  ['a link that leads to itself', () => symlinkSync(ownPath(), ownPath())],
])('%s in a pack’s place is not written over, and can be removed', async (what, lay) => {
  lay();
  const shelf = await openPackShelf(folders, []);
  // A folder is never meant as a pack.
  const listed = what === 'a folder' ? [] : [{ id, problem: { code: 'pack.not-readable' } }];
  expect(await shelf.list()).toMatchObject(listed);
  const { bytes, facts } = await packOf('One.');
  expect(() => shelf.put(bytes, facts)).toThrow(expect.objectContaining({ code: 'pack.not-readable' }));
  await expect(shelf.read(id)).rejects.toMatchObject({ code: 'pack.not-readable' });
  expect([readdirSync(folders.packs).includes(`${id}.lindero`), inTrash()]).toEqual([true, []]);

  await shelf.remove(id);
  expect(inTrash()).toHaveLength(1);
  shelf.put(bytes, facts);
  expect(await shelf.list()).toMatchObject([{ id, problem: null }]);
});

test('what the system refused once is not remembered of a pack: it is read again, at once and at the next start', async () => {
  const { bytes, facts } = await packOf('One.');
  writeFileSync(ownPath(), bytes);
  const index = openPackIndex(folders.packs, readPackFile);
  const problem = { code: 'pack.not-readable', message: 'EACCES' };
  index.remember(ownPath(), { ...facts, problem });
  index.save();
  expect((await openPackIndex(folders.packs, readPackFile).factsOf(ownPath(), id)).problem).toBeNull();
  expect((await index.factsOf(ownPath(), id)).problem).toBeNull();
});

test('a pack that cannot be taken back leaves library and trash as they were', async () => {
  const shelf = await openPackShelf(folders, []);
  const [one, two] = [await packOf('One.'), await packOf('Two.')];
  shelf.put(one.bytes, one.facts);
  const replaced = shelf.put(two.bytes, two.facts);
  rmSync(ownPath());
  mkdirSync(ownPath());
  const before = inTrash();
  await expect(shelf.restore(replaced?.trashId ?? '')).rejects.toMatchObject({ code: 'pack.not-readable' });
  expect(inTrash()).toEqual(before);
});

test('a pack that cannot be written leaves the one before in its place, and nothing in the trash', async () => {
  const shelf = await openPackShelf(folders, []);
  const [one, two] = [await packOf('One.'), await packOf('Two.')];
  shelf.put(one.bytes, one.facts);
  // What a full disk does in the midst of it.
  expect(() => shelf.put(null as unknown as Uint8Array, two.facts)).toThrow();
  expect(readFileSync(ownPath())).toEqual(Buffer.from(one.bytes));
  expect(inTrash()).toEqual([]);
  expect(readdirSync(folders.packs).filter((name) => /tmp|lock/.test(name))).toEqual([]);
});

test('two that are open on one library keep each other’s editions', async () => {
  const [first, second] = [await openPackShelf(folders, []), await openPackShelf(folders, [])];
  const packs = await Promise.all(['One.', 'Two.', 'Three.'].map(packOf));
  for (const [at, { bytes, facts }] of packs.entries()) (at % 2 === 0 ? first : second).put(bytes, facts);
  expect(inTrash()).toHaveLength(2);
  const kept = inTrash().map((name) => readFileSync(join(folders.trash, name)).toString('latin1'));
  expect(new Set([...kept, readFileSync(ownPath()).toString('latin1')]).size).toBe(3);
});

test('the built-in article is read once at a start, and again only where its file changed', async () => {
  const { bytes, contents } = await packOf('One.');
  const path = join(data, 'shipped.lindero');
  // Whoever reads it finds no pack: what is shown was known before.
  writeFileSync(path, 'read by nobody');
  const shelf = await openPackShelf(folders, [{ path, contents }]);
  expect(await shelf.list()).toMatchObject([{ id, builtIn: true, problem: null }]);
  expect((await shelf.read(id)).edition).toEqual(contents.edition);

  rmSync(path);
  writeFileSync(path, bytes);
  expect((await shelf.read(id)).edition).toEqual(contents.edition);
  writeFileSync(path, 'something else');
  await expect(shelf.read(id)).rejects.toMatchObject({ code: 'pack.not-a-pack' });
});
