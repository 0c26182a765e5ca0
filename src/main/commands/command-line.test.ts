import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationFolders } from '#main/application-folders.ts';
import { readPack } from '#main/db/pack/read-pack.ts';
import { createImportWorker, type ImportWorker } from '#main/services/library/import-worker-client.ts';
import { buildWorker } from '#main/workers/testing/build-worker.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';

const article = 'resources/articles/mexico-united-states-relations.txt';

type Ran = { readonly code: number; readonly out: string; readonly err: string };

const folders = applicationFolders('.');
let articles: ImportWorker;
beforeAll(async () => {
  const workers = dirname(await buildWorker('src/main/importer/import-worker.ts'));
  articles = createImportWorker({ ...folders, workers });
});
afterAll(() => articles.close());

async function lindero(...parameters: string[]): Promise<Ran> {
  return run(parameters, {});
}

async function onTerminal(terminalColumns: number | null, ...parameters: string[]): Promise<Ran> {
  return run(parameters, { terminalColumns });
}

type Circumstances = { terminalColumns?: number | null; articles?: ImportWorker };

async function run(parameters: readonly string[], circumstances: Circumstances): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCommandLine(parameters, commands, {
    folders,
    articles: circumstances.articles ?? articles,
    openWorld: sharedWorld,
    version: '1.2.3',
    write: (text) => {
      out += text;
    },
    note: (text) => {
      err += text;
    },
    terminalColumns: circumstances.terminalColumns ?? null,
  });
  return { code, out, err };
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-command-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('help lists the commands, and each command explains itself', async () => {
  expect(await lindero('--help')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('compile'),
  });
  for (const { name } of commands) {
    expect(await lindero(name, '--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`lindero ${name}`),
    });
  }
  expect(await lindero('--version')).toMatchObject({ code: 0, out: '1.2.3\n' });
});

test.each([
  [[], 'Usage'],
  [['atlas'], 'There is no command “atlas”.'],
  [['--atlas'], 'There is no option “--atlas”.'],
  [['inspect', '--jsn', article], 'There is no option --jsn.'],
  [['inspect'], 'Name one pack or article.'],
  [['inspect', article, article], 'Name one pack or article.'],
  [['compile', article], 'Say with -o where the packs go.'],
  [['compile', article, '-o'], 'needs a value'],
  [['compile', '-o', 'somewhere'], 'Name at least one article.'],
  [['compile', article, article, '-o', 'one.lindero'], 'name a folder'],
])('what is not understood is said in one sentence, with exit code 2: %j', async (parameters, sentence) => {
  const ran = await lindero(...parameters);
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
  if (parameters.length > 0) expect(ran.err.trim().split('\n')).toHaveLength(1);
});

test('an article compiles to the pack that was named, and both inspect alike', async () => {
  const pack = join(folderWith({}), 'mexico.lindero');
  const compiled = await lindero('compile', article, '-o', pack);
  expect(compiled).toMatchObject({ code: 0, out: '' });
  expect(compiled.err).toMatch(/^1 pack in .*mexico\.lindero: 72 missions, \d+ warnings?\.\n$/);

  const fromPack = await lindero('inspect', pack, '--json');
  const fromText = await lindero('inspect', article, '--json');
  expect(fromPack).toEqual({ ...fromText, err: '' });
  expect(JSON.parse(fromPack.out)).toMatchObject({
    format: 1,
    article: { id: 'mexico-united-states-relations', language: 'en', codePoints: 28_931 },
    countries: [
      { iso2: 'MX', name: 'Mexico' },
      { iso2: 'US', name: 'United States' },
    ],
    sections: expect.arrayContaining([
      { id: 'since-1945', level: 3, title: 'Since 1945', path: ['History', 'Since 1945'], blocks: 2 },
    ]),
    tables: [
      { section: 'country-comparison', kind: 'comparison', rows: 13, columns: 3 },
      { section: 'economic-ties', kind: 'series', rows: 4, columns: 9 },
    ],
    border: { kind: 'land' },
  });
  expect((await lindero('inspect', pack)).out).toContain('72 missions');
});

test('the keys of the JSON form are the documented ones, in missions too', async () => {
  const { out } = await lindero('inspect', article, '--json');
  const shown = JSON.parse(out);
  expect(Object.keys(shown)).toEqual([
    'format',
    'article',
    'countries',
    'infobox',
    'sections',
    'tables',
    'missions',
    'border',
    'mentions',
    'events',
    'checks',
    'warnings',
  ]);
  const tijuana = shown.missions.find(({ city }: { city: string }) => city === 'Tijuana');
  expect(tijuana).toEqual({
    sending: 'US',
    receiving: 'MX',
    type: 'consulate-general',
    city: 'Tijuana',
    admin1: 'Baja California',
    country: 'MX',
    lat: expect.closeTo(32.5, 0),
    lon: expect.closeTo(-117, 0),
    placeId: 'geonames:3981609',
    status: 'placed',
    candidates: expect.any(Number),
    section: 'diplomatic-missions',
    source: '- Tijuana (Consulate General)',
  });
});

test('one file that cannot be read is named with its code and line, and does not stop the others', async () => {
  const input = folderWith({
    'a.txt': '= Peru–Chile relations =\n\nPeru and Chile meet.\n',
    'b.txt': '= T =\n\nBroken \u0000 bytes\n',
    'c.txt': '= Peru–Chile relations =\n\nThe same title again.\n',
    'd.txt': '',
  });
  const output = join(input, 'packs');
  const missing = join(input, 'missing.txt');
  const ran = await lindero('compile', input, missing, '-o', output);
  expect(ran.code).toBe(1);
  expect(readdirSync(output).sort()).toEqual([
    'peru-chile-relations-2.lindero',
    'peru-chile-relations.lindero',
  ]);
  expect(ran.err).toMatch(/^article\.binary: .*b\.txt: .* \(line 3\)$/m);
  expect(ran.err).toMatch(/^article\.empty: .*d\.txt: /m);
  expect(ran.err).toMatch(/^file\.not-found: .*missing\.txt: /m);
  expect(ran.err).toMatch(/2 packs .*; 3 files could not be read\.\n$/);
});

test('compiling again replaces the pack and leaves nothing else behind', async () => {
  const input = folderWith({ 'a.txt': '= Peru–Chile relations =\n\nFirst.\n' });
  const output = join(input, 'packs');
  await lindero('compile', join(input, 'a.txt'), '-o', output);
  writeFileSync(join(input, 'a.txt'), '= Peru–Chile relations =\n\nSecond.\n');
  await lindero('compile', join(input, 'a.txt'), '-o', output);
  expect(readdirSync(output)).toEqual(['peru-chile-relations.lindero']);
  const edition = await readPack(readFileSync(join(output, 'peru-chile-relations.lindero')));
  expect(edition.article.source.text).toContain('Second.');
});

test('on a terminal a bar shows what is done, and is gone before the summary', async () => {
  const input = folderWith({ 'a.txt': '= Peru–Chile relations =\n\nText.\n', 'b.txt': '' });
  const ran = await onTerminal(60, 'compile', input, '-o', join(input, 'packs'));
  expect(ran.err).toContain('0/2 a.txt');
  expect(ran.err).toContain('1/2 b.txt');
  expect(ran.err.split('\r').at(-1)).toMatch(/^1 pack in /);
  expect(ran.err.split('\r').every((part) => part.split('\n')[0]?.length !== 60)).toBe(true);
});

test('a folder that cannot be made, a folder to inspect and a damaged pack are failures with codes', async () => {
  const folder = folderWith({
    file: 'x',
    'cut.lindero': new Uint8Array([...Buffer.from('SQLite format 3\0')]),
  });
  mkdirSync(join(folder, 'inner'));
  expect(await lindero('compile', article, '-o', join(folder, 'file', 'below'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^output\.not-writable: /),
  });
  expect((await lindero('inspect', join(folder, 'inner'))).err).toMatch(/^file\.not-readable: /);
  expect((await lindero('inspect', join(folder, 'cut.lindero'))).err).toMatch(/^pack\.damaged: /);
});

test('an article that takes too long, or brings its reader down, is a failure with a code, and the next one is read', async () => {
  const workers = folderWith({
    'package.json': '{"type":"module"}',
    // Does with an article what its name says.
    'import-worker.js': `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ fileName }) => {
        if (fileName === 'a-hang.txt') for (;;);
        if (fileName === 'b-crash.txt') throw new Error('broken');
        parentPort.postMessage({ kind: 'failed', name: fileName, error: { code: 'next', message: 'was read.' } });
        parentPort.postMessage({ kind: 'done' });
      });`,
  });
  const input = folderWith({ 'a-hang.txt': 'x', 'b-crash.txt': 'x', 'c.txt': 'x' });
  const circumstances = { articles: createImportWorker({ ...folders, workers }, 1500) };
  const compiled = await run(['compile', input, '-o', join(workers, 'packs')], circumstances);
  expect(compiled.code).toBe(1);
  expect(compiled.err).toMatch(
    /^import\.too-slow: .*a-hang\.txt: .*\nimport\.failed: .*\nnext: .*c\.txt: was read\.$/m,
  );
  const inspected = await run(['inspect', join(input, 'a-hang.txt'), '--json'], circumstances);
  expect(inspected).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^import\.too-slow: /) });
});

test('of a file with several articles the first is shown, and that there are more is said', async () => {
  const page = (title: string) =>
    `<page><title>${title}</title><ns>0</ns><revision><text>Peru and Chile meet.</text></revision></page>`;
  const folder = folderWith({
    'a.xml': `<mediawiki>${page('Peru–Chile relations')}${page('Other')}</mediawiki>`,
  });
  const shown = await lindero('inspect', join(folder, 'a.xml'), '--json');
  expect(shown).toMatchObject({ code: 0, err: expect.stringContaining('several articles') });
  expect(JSON.parse(shown.out).article.title).toBe('Peru–Chile relations');
});

test('a text that may be no article is compiled and inspected all the same, with a warning', async () => {
  const folder = folderWith({ 'shopping.txt': 'Nonsense\n\n- milk\n- bread\n' });
  const file = join(folder, 'shopping.txt');
  const compiled = await lindero('compile', file, '-o', join(folder, 'shopping.lindero'));
  expect(compiled.code).toBe(0);
  expect(compiled.err).toContain(`article.doubtful: ${file}: “Nonsense” has neither two States`);
  const { out } = await lindero('inspect', file, '--json');
  expect(JSON.parse(out).warnings).toContainEqual(expect.objectContaining({ code: 'article.doubtful' }));
});
