import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { applicationFolders } from '#main/application-folders.ts';
import { createCoreEventBus } from '#main/core-events.ts';
import { forgePack, setValue } from '#main/db/pack/testing/forge-pack.ts';
import { smallContents } from '#main/db/pack/testing/small-contents.ts';
import { writePack } from '#main/db/pack/write-pack.ts';
import { buildWorker } from '#main/workers/testing/build-worker.ts';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { isArticleId } from '#shared/contract/article-id.ts';
import { libraryValidators } from '#shared/contract/library-channels.ts';
import type { ImportResult } from '#shared/models/library.ts';
import { createImportWorker, type ImportWorker } from './import-worker-client.ts';
import { type Library, openLibrary } from './library.ts';
import { openFileInLibrary } from './open-file.ts';
import { stampOf } from './pack-index.ts';
import { openPackTrials } from './pack-trials.ts';

const folders = applicationFolders(import.meta.dirname);
const builtInId = 'mexico-united-states-relations';
/** One built-in cache for all tests: compiling it is tested once. */
const shared = mkdtempSync(join(tmpdir(), 'lindero-built-in-'));
let world: World;
let importWorker: ImportWorker;
const opened: { dataFolder: string }[] = [];

beforeAll(async () => {
  world = await sharedWorld();
  importWorker = createImportWorker({
    ...folders,
    workers: dirname(await buildWorker('src/main/importer/import-worker.ts')),
  });
});
afterEach(async () => {
  for (const { dataFolder } of opened.splice(0)) {
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
afterAll(async () => {
  await importWorker.stop();
  rmSync(shared, { recursive: true, force: true });
});

async function freshLibrary(dataFolder = mkdtempSync(join(tmpdir(), 'lindero-library-'))) {
  if (existsSync(join(shared, 'built-in')))
    cpSync(join(shared, 'built-in'), join(dataFolder, 'built-in'), { recursive: true });
  const events = createCoreEventBus();
  const told: string[] = [];
  events.subscribe(({ name }) => told.push(name));
  const library = await openLibrary({ dataFolder, folders, importWorker, world, events });
  if (!existsSync(join(shared, 'built-in')))
    cpSync(join(dataFolder, 'built-in'), join(shared, 'built-in'), { recursive: true });
  opened.push({ dataFolder });
  return { library, dataFolder, told };
}

const bytes = (text: string) => new TextEncoder().encode(text);

function article(title: string, missions: readonly string[], more = ''): string {
  const [one, other] = title.replace(' relations', '').split('–');
  return [
    `= ${title} =`,
    '',
    `${one} and ${other} are States that have had relations since 1960.`,
    '',
    '== Trade ==',
    '',
    '| | 2019 | 2020 |',
    `| Exports | 12.5 | ${more === '' ? '14' : '15'} |`,
    '',
    '== Diplomatic missions ==',
    '',
    `Of ${one} in ${other}`,
    '',
    ...missions.map((mission) => `- ${mission}`),
    more,
    '',
  ].join('\n');
}

const france = article('France–Japan relations', ['Tokyo (Embassy)', 'Kyoto (Consulate General)']);

async function importTexts(library: Library, files: Readonly<Record<string, string | Uint8Array>>) {
  const { results } = await library.importFiles(
    'test',
    Object.entries(files).map(([fileName, content]) => ({
      fileName,
      bytes: typeof content === 'string' ? bytes(content) : content,
    })),
  );
  return results;
}

const validateRestore = (request: unknown) => libraryValidators['library.restore'].parse(request);

const kinds = (results: readonly ImportResult[]) =>
  results.map((result) => (result.kind === 'failed' ? `${result.kind} ${result.error.code}` : result.kind));

describe('a new library', () => {
  test('holds the built-in article, which opens and cannot be removed', async () => {
    const { library } = await freshLibrary();
    expect(await library.list()).toMatchObject([
      { id: builtInId, builtIn: true, importedAt: null, problem: null },
    ]);
    expect((await library.open(builtInId)).article.title).toBe('Mexico–United States relations');
    await expect(library.remove(builtInId)).rejects.toMatchObject({ code: 'library.built-in' });
    expect(library.notices).toEqual([]);
  });

  test('opens without articles, and says so', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-library-'));
    const articles = join(dataFolder, 'no-articles');
    const library = await openLibrary({
      dataFolder,
      folders: { ...folders, articles },
      importWorker,
      world,
      events: createCoreEventBus(),
    });
    opened.push({ dataFolder });
    expect(await library.list()).toEqual([]);
    expect(library.notices.map(({ code }) => code)).toEqual(['article.built-in-missing']);
  });

  test('opens with a damaged article beside a good one, and names it', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'lindero-library-'));
    const articles = join(dataFolder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'bad.txt'), new Uint8Array([0, 1, 2, 0, 0]));
    writeFileSync(join(articles, 'good.txt'), france);
    const library = await openLibrary({
      dataFolder,
      folders: { ...folders, articles },
      importWorker,
      world,
      events: createCoreEventBus(),
    });
    opened.push({ dataFolder });
    expect((await library.list()).map(({ id }) => id)).toEqual(['france-japan-relations']);
    expect(library.notices).toMatchObject([
      { code: 'article.binary', message: expect.stringContaining('bad.txt') },
    ]);
  });

  test('compiles the built-in article again when its pack is damaged', async () => {
    const { dataFolder } = await freshLibrary();
    const [pack = ''] = readdirSync(join(dataFolder, 'built-in'));
    writeFileSync(join(dataFolder, 'built-in', pack), 'no pack');
    const { library } = await freshLibrary(dataFolder);
    expect((await library.open(builtInId)).missions.length).toBeGreaterThan(50);
  });
});

describe('importing', () => {
  test('reads good files among bad ones, and reports each', async () => {
    const { library, told } = await freshLibrary();
    const results = await importTexts(library, {
      'good.txt': france,
      'empty.txt': '',
      'binary.txt': new Uint8Array([0, 0, 0, 1, 2, 3]),
      'other.sqlite': bytes(`SQLite format 3\0${'x'.repeat(200)}`),
      'wiki.wiki': "'''Chad–Oman relations''' are ties of [[Chad]] and [[Oman]].",
    });
    expect(kinds(results)).toEqual([
      'imported',
      'failed article.empty',
      'failed article.binary',
      'failed pack.not-a-pack',
      'imported',
    ]);
    expect(results[0]).toMatchObject({ name: 'good.txt', title: 'France–Japan relations', missionCount: 2 });
    expect((await library.list()).map(({ title }) => title)).toEqual([
      'Chad–Oman relations',
      'France–Japan relations',
      'Mexico–United States relations',
    ]);
    expect(told.filter((name) => name === 'library.importProgress').length).toBe(6);
    expect(told.filter((name) => name === 'library.changed').length).toBe(2);
  });

  test('the same article again changes nothing; another text replaces it and says what changed', async () => {
    const { library } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    expect(kinds(await importTexts(library, { 'a.txt': france }))).toEqual(['unchanged']);
    const newer = article(
      'France–Japan relations',
      ['Tokyo (Embassy)', 'Osaka (Consulate)'],
      '\n== Sports ==\n\nRugby.',
    );
    const [result] = await importTexts(library, { 'b.txt': newer });
    expect(result).toMatchObject({
      kind: 'replaced',
      changes: {
        sections: { added: [{ title: 'Sports' }], removed: [] },
        missions: { opened: [{ city: 'Osaka' }], closed: [{ city: 'Kyoto' }] },
        figures: [{ section: 'Trade', row: 'Exports', column: '2020', before: '14', after: '15' }],
      },
    });
    expect(await library.changes('france-japan-relations')).toEqual(
      result?.kind === 'replaced' && result.changes,
    );
    expect((await library.open('france-japan-relations')).missions.map(({ city }) => city)).toEqual([
      'Tokyo',
      'Osaka',
    ]);
  });

  test('every article of an export is imported', async () => {
    const { library } = await freshLibrary();
    const page = (title: string) =>
      `<page><title>${title}</title><ns>0</ns><revision><text>Text of [[${title}]].</text></revision></page>`;
    const xml = `<mediawiki>${page('Chad–Fiji relations')}${page('Chad–Peru relations')}</mediawiki>`;
    expect(kinds(await importTexts(library, { 'export.xml': xml }))).toEqual(['imported', 'imported']);
  });

  test('can be cancelled: what is done stays, the rest is reported, and the next import works', async () => {
    const { library, dataFolder } = await freshLibrary();
    const files = Array.from({ length: 30 }, (_, number) => ({
      fileName: `${number}.txt`,
      bytes: bytes(
        article(`France–Japan relations`, [`Tokyo (Embassy)`]).replace(
          'Japan relations',
          `Japan relations ${number}`,
        ),
      ),
    }));
    const report = library.importFiles('many', files);
    while (readdirSync(join(dataFolder, 'library')).filter((name) => name.endsWith('.lindero')).length < 2) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(library.cancelImport('many')).toBe(true);
    const { results } = await report;
    expect(results.filter(({ kind }) => kind === 'imported').length).toBeGreaterThanOrEqual(2);
    expect(results.at(-1)?.kind).toBe('cancelled');
    expect(library.cancelImport('many')).toBe(false);
    expect(kinds(await importTexts(library, { 'a.txt': france }))).toEqual(['imported']);
  });

  test('by path works too, and a missing file is a failed result', async () => {
    const { library, dataFolder } = await freshLibrary();
    const path = join(dataFolder, 'a.txt');
    writeFileSync(path, france);
    const { results } = await library.importFiles('paths', [
      { fileName: 'a.txt', path },
      { fileName: 'b.txt', path: join(dataFolder, 'b.txt') },
    ]);
    expect(kinds(results)).toEqual(['imported', 'failed file.not-found']);
  });
});

describe('a text that may be no article', () => {
  const shopping = bytes('Nonsense\n\n- milk\n- bread\n- 2 apples\n');

  test('is asked about, and kept only when a person says so', async () => {
    const { library, told } = await freshLibrary();
    const before = (await library.list()).length;
    const { results } = await library.importFiles('i', [{ fileName: 'shopping.txt', bytes: shopping }]);
    expect(results).toMatchObject([
      { kind: 'asked', title: 'Nonsense', begins: 'Nonsense - milk - bread - 2 apples' },
    ]);
    expect(await library.list()).toHaveLength(before);
    expect(told).not.toContain('library.changed');
    const [asked] = results;
    if (asked?.kind !== 'asked') throw new Error('It is asked about.');
    expect(await library.keepHeld(asked.heldId)).toMatchObject({ kind: 'imported', title: 'Nonsense' });
    expect(await library.list()).toHaveLength(before + 1);
    await expect(library.keepHeld(asked.heldId)).rejects.toMatchObject({ code: 'library.not-held' });
    // What was meant once is meant again.
    const newer = [{ fileName: 'shopping.txt', bytes: bytes('Nonsense\n\n- milk\n- jam\n') }];
    expect((await library.importFiles('j', newer)).results).toMatchObject([{ kind: 'replaced' }]);
  });

  test('is left out, and forgotten', async () => {
    const { library } = await freshLibrary();
    const [asked] = (await library.importFiles('i', [{ fileName: 'a.txt', bytes: shopping }])).results;
    if (asked?.kind !== 'asked') throw new Error('It is asked about.');
    expect(library.leaveHeld(asked.heldId)).toBe(true);
    expect(library.leaveHeld(asked.heldId)).toBe(false);
  });

  test('is not kept for being opened by its name, and says what to do', async () => {
    const { library, dataFolder } = await freshLibrary();
    const path = join(dataFolder, 'shopping.txt');
    writeFileSync(path, shopping);
    await expect(openFileInLibrary(library, path)).rejects.toMatchObject({ code: 'article.doubtful' });
    expect((await library.list()).some(({ title }) => title === 'Nonsense')).toBe(false);
  });

  test.each([
    ['two States', 'Ghana–Turkey relations\n\nThey have relations.\n'],
    ['a heading', 'Something\n\n== History ==\n\nLong ago.\n'],
  ])('is none where there is %s', async (_, text) => {
    const { library } = await freshLibrary();
    const { results } = await library.importFiles('i', [{ fileName: 'a.txt', bytes: bytes(text) }]);
    expect(results).toMatchObject([{ kind: 'imported' }]);
  });
});

describe('the trash', () => {
  test('gives a removed article back, byte for byte', async () => {
    const { library, dataFolder } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    const path = join(dataFolder, 'library', 'france-japan-relations.lindero');
    const before = readFileSync(path);
    const { trashId } = await library.remove('france-japan-relations');
    expect((await library.list()).map(({ id }) => id)).toEqual([builtInId]);
    await expect(library.open('france-japan-relations')).rejects.toMatchObject({
      code: 'library.no-such-article',
    });
    expect(await library.trash()).toMatchObject([
      { trashId, reason: 'removed', title: 'France–Japan relations' },
    ]);
    expect(await library.restore(trashId)).toMatchObject({ id: 'france-japan-relations', problem: null });
    expect(readFileSync(path)).toEqual(before);
    expect(await library.trash()).toEqual([]);
    await expect(library.restore(trashId)).rejects.toMatchObject({ code: 'library.not-in-trash' });
  });

  test('keeps the edition before, and taking it back keeps the newer one', async () => {
    const { library } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    const [replaced] = await importTexts(library, { 'a.txt': `${france}More.\n` });
    const trashId = replaced?.kind === 'replaced' ? replaced.trashId : null;
    await library.restore(trashId ?? '');
    expect((await library.open('france-japan-relations')).article.source.text).toBe(france);
    expect(await library.trash()).toMatchObject([{ reason: 'replaced' }]);
  });

  test('an imported edition of the built-in article gives way to it when it is removed', async () => {
    const { library } = await freshLibrary();
    const [result] = await importTexts(library, {
      'a.txt': article('Mexico–United States relations', ['Boston (Consulate)']),
    });
    expect(result).toMatchObject({ kind: 'replaced', trashId: null });
    expect(await library.list()).toMatchObject([{ builtIn: false, missionCount: 1 }]);
    await library.remove(builtInId);
    expect(await library.list()).toMatchObject([{ builtIn: true }]);
  });
});

describe('packs', () => {
  test('that are damaged are listed with their problem, and leave the others alone', async () => {
    const { library, dataFolder } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    const path = join(dataFolder, 'library', 'france-japan-relations.lindero');
    copyFileSync(path, join(dataFolder, 'library', 'copied.lindero'));
    writeFileSync(join(dataFolder, 'library', 'cut.lindero'), readFileSync(path).subarray(0, 4000));
    const problems = (await library.list()).map(({ id, problem }) => [id, problem?.code ?? null]);
    expect(Object.fromEntries(problems)).toEqual({
      [builtInId]: null,
      'france-japan-relations': null,
      copied: 'pack.misnamed',
      cut: 'pack.damaged',
    });
    await expect(library.open('cut')).rejects.toMatchObject({ code: 'pack.damaged' });
    await library.remove('cut');
    expect((await library.list()).map(({ id }) => id)).not.toContain('cut');
  });

  test('under names that are no article’s id are listed, removed, and come back under their right name', async () => {
    const { library, dataFolder } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    const folder = join(dataFolder, 'library');
    const path = join(folder, 'france-japan-relations.lindero');
    const names = ['ABC.lindero', '.lindero', '...lindero', 'a b.lindero', 'con.lindero', 'X.LINDERO'];
    for (const name of names) copyFileSync(path, join(folder, name));
    writeFileSync(join(folder, 'Broken.lindero'), 'no pack');
    mkdirSync(join(folder, 'folder.lindero'));
    rmSync(path);

    const strange = (await library.list()).filter(({ builtIn }) => !builtIn);
    expect(strange.map(({ problem }) => problem?.code).sort()).toEqual([
      ...names.map(() => 'pack.misnamed'),
      'pack.not-a-pack',
    ]);
    expect(strange.map(({ title }) => title)).toContain('Broken.lindero');
    for (const { id } of strange) {
      expect(isArticleId(id)).toBe(true);
      await expect(library.open(id)).rejects.toMatchObject({ code: expect.stringMatching(/^pack\./) });
      await library.remove(id);
    }
    expect((await library.list()).every(({ builtIn }) => builtIn)).toBe(true);

    const [first] = (await library.trash()).filter(({ title }) => title === 'France–Japan relations');
    expect(await library.restore(first?.trashId ?? '')).toMatchObject({
      id: 'france-japan-relations',
      problem: null,
    });
  });

  test('that ended the atlas are set aside with a word, and read again when they come back from the trash', async () => {
    const here = await freshLibrary();
    await importTexts(here.library, { 'a.txt': france });
    const folder = join(here.dataFolder, 'library');
    const path = join(folder, 'france-japan-relations.lindero');
    rmSync(join(folder, 'index.json'));
    // A reading that does not come to an end: the process is killed in it.
    void openPackTrials(folder, () => []).run(path, stampOf(path), () => new Promise(() => {}));
    const [mark = ''] = readdirSync(join(folder, 'reading'));
    writeFileSync(join(folder, 'reading', mark), 'france-japan-relations.lindero');

    const { library } = await freshLibrary(here.dataFolder);
    expect(library.notices).toMatchObject([{ code: 'pack.set-aside' }]);
    const [pack] = (await library.list()).filter(({ builtIn }) => !builtIn);
    expect(pack).toMatchObject({
      title: 'france-japan-relations.lindero',
      problem: { code: 'pack.set-aside' },
    });
    await expect(library.open('france-japan-relations')).rejects.toMatchObject({ code: 'pack.set-aside' });
    const { trashId } = await library.remove('france-japan-relations');
    expect(await library.trash()).toHaveLength(1);
    expect(await library.restore(trashId)).toMatchObject({ title: 'France–Japan relations', problem: null });
    expect((await freshLibrary(here.dataFolder)).library.notices).toEqual([]);
  });

  test('under strange names in the trash do not hide the others, and can be had back', async () => {
    const { library, dataFolder } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    await library.remove('france-japan-relations');
    const folder = join(dataFolder, 'library', 'trash');
    const [kept = ''] = readdirSync(folder);
    const late = 'france-japan-relations~9999999999999999~removed.lindero';
    for (const name of [late, '-~1~removed.lindero', 'ABC.lindero', '..lindero']) {
      copyFileSync(join(folder, kept), join(folder, name));
    }
    mkdirSync(join(folder, 'france-japan-relations~1~removed.lindero'));
    const trash = await library.trash();
    expect(trash).toHaveLength(5);
    for (const { trashId } of trash) expect(() => validateRestore({ trashId })).not.toThrow();
    for (const { trashId } of trash) {
      expect(await library.restore(trashId)).toMatchObject({ id: 'france-japan-relations', problem: null });
    }
  });

  test('leave no file outside their folder, whatever their article is called', async () => {
    const { library, dataFolder } = await freshLibrary();
    const before = readdirSync(dataFolder).sort();
    const pack = await writePack(smallContents());
    for (const id of ['../../x', '../x', 'trash/x', '..', '', 'ABC', '/tmp/x', 'a\\b']) {
      const forged = await forgePack(pack, setValue('article', 'id', id));
      expect(kinds(await importTexts(library, { 'x.lindero': forged }))).toEqual(['failed pack.damaged']);
    }
    expect(readdirSync(dataFolder).sort()).toEqual(before);
    expect(readdirSync(join(dataFolder, 'library')).filter((name) => name.endsWith('.lindero'))).toEqual([]);
  });

  test('open on another machine with the placings that were made by hand', async () => {
    const here = await freshLibrary();
    await importTexts(here.library, { 'a.txt': france });
    const [mission] = (await here.library.open('france-japan-relations')).missions;
    await here.library.correctPlacing('france-japan-relations', mission?.id ?? '', {
      kind: 'point',
      lat: 35.5,
      lon: 139.5,
    });
    const pack = await here.library.exportPack('france-japan-relations');
    expect(pack.fileName).toBe('france-japan-relations.lindero');

    const there = await freshLibrary();
    expect(kinds(await importTexts(there.library, { [pack.fileName]: pack.bytes }))).toEqual(['imported']);
    await importTexts(there.library, { 'newer.txt': `${france}More.\n` });
    const [corrected] = (await there.library.open('france-japan-relations')).missions;
    expect(corrected?.placing).toMatchObject({
      status: 'placed',
      rule: 'manual',
      place: { lat: 35.5, lon: 139.5 },
    });
  });
});

describe('placing by hand', () => {
  test('lasts through a new edition and a restart, and can be taken back', async () => {
    const { library, dataFolder } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    const id = 'france-japan-relations';
    const [, kyoto] = (await library.open(id)).missions;
    const missionId = kyoto?.id ?? '';
    const placed = await library.correctPlacing(id, missionId, {
      kind: 'point',
      lat: 35.01234567891,
      lon: 135.7,
    });
    expect(placed.placing).toMatchObject({ rule: 'manual', place: { lat: 35.0123457, lon: 135.7 } });

    // The post is only a consulate in the newer edition, and so has another id.
    await importTexts(library, { 'b.txt': france.replace('Kyoto (Consulate General)', 'Kyoto (Consulate)') });
    const again = await freshLibrary(dataFolder);
    const [, newer] = (await again.library.open(id)).missions;
    expect(newer).toMatchObject({
      type: 'consulate',
      // It may be another post in the same city: a person should look.
      placing: { rule: 'manual', status: 'review', place: { lat: 35.0123457 } },
    });
    await again.library.correctPlacing(id, newer?.id ?? '', { kind: 'point', lat: 35.0123457, lon: 135.7 });
    const [, confirmed] = (await again.library.open(id)).missions;
    expect(confirmed?.placing).toMatchObject({ rule: 'manual', status: 'placed' });

    const cleared = await again.library.clearPlacing(id, newer?.id ?? '');
    expect(cleared.placing.rule).not.toBe('manual');
    expect(cleared.placing.place).toEqual(kyoto?.placing.place);
  });

  test('says in which country a point lies, also when that is not where the mission should be', async () => {
    const { library } = await freshLibrary();
    await importTexts(library, { 'a.txt': france });
    const id = 'france-japan-relations';
    const missionId = (await library.open(id)).missions[1]?.id ?? '';
    const countryAt = async (lat: number, lon: number): Promise<string | undefined> =>
      (await library.correctPlacing(id, missionId, { kind: 'point', lat, lon })).placing.place?.country;
    expect(await countryAt(37.57, 126.98)).toBe('KR');
    expect(await countryAt(34.6, 135.43)).toBe('JP');
    // In the middle of the Pacific nobody's land is near: it stays where it was.
    expect(await countryAt(30, -150)).toBe('JP');
  });

  test('refuses a mission or a candidate that is not there', async () => {
    const { library } = await freshLibrary();
    await expect(library.clearPlacing(builtInId, 'no-such')).rejects.toMatchObject({
      code: 'library.no-such-mission',
    });
    const [mission] = (await library.open(builtInId)).missions;
    const choice = { kind: 'candidate', placeId: 'geonames:0' } as const;
    await expect(library.correctPlacing(builtInId, mission?.id ?? '', choice)).rejects.toMatchObject({
      code: 'library.no-such-candidate',
    });
  });

  test('a damaged file of corrections is put aside, and the library says so', async () => {
    const { dataFolder } = await freshLibrary();
    writeFileSync(join(dataFolder, 'corrections.json'), '{"format": 1, "articles": 7}');
    const { library } = await freshLibrary(dataFolder);
    expect(library.notices.map(({ code }) => code)).toEqual(['corrections.damaged']);
    expect(readdirSync(dataFolder).some((name) => name.startsWith('corrections.json.damaged-'))).toBe(true);
  });
});
