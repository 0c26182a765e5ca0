import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPackContents } from '#main/db/pack/read-pack.ts';
import { type PackContents, writePack } from '#main/db/pack/write-pack.ts';
import { withFileLock } from '#main/files/lock-file.ts';
import { quietly } from '#main/files/quietly.ts';
import { writeFileDurably } from '#main/files/write-file-durably.ts';
import type { SourceFile } from '#main/importer/formats/source-document.ts';
import { importerVersion } from '#main/importer/importer-version.ts';
import type { World } from '#main/world/open-world.ts';
import { LinderoError, toFailure } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import { builtInFormat } from '#shared/text/article-origin.ts';

export type BuiltInPack = {
  readonly path: string;
  /** As it was read to see that it is whole: nobody reads it again at the start. */
  readonly contents: PackContents;
};

export type BuiltInArticles = {
  readonly packs: readonly BuiltInPack[];
  /** What could not be compiled; the atlas opens all the same. */
  readonly failures: readonly Failure[];
};

/**
 * The packs of the articles that come with the atlas: those of the build, or of
 * an earlier start, when they were made from just these sources, this world and
 * this importer; else they are compiled here.
 */
export async function prepareBuiltInArticles(options: {
  readonly articlesFolder: string;
  readonly worldFolder: string;
  /** Where the build left its packs; they are read and never changed. */
  readonly compiledFolder: string;
  /** Where packs go that the build did not make. */
  readonly cacheFolder: string;
  readonly world: World;
}): Promise<BuiltInArticles> {
  const { articlesFolder, compiledFolder, cacheFolder, world } = options;
  const sources = listSources(articlesFolder);
  if (sources.length === 0) return { packs: [], failures: [missingArticles(articlesFolder)] };
  const packs: BuiltInPack[] = [];
  const failures: Failure[] = [];
  for (const path of sources) {
    try {
      const bytes = readFileSync(path);
      const name = `${fingerprint(bytes, options.worldFolder)}.lindero`;
      const kept =
        (await readIfWhole(join(compiledFolder, name))) ?? (await readIfWhole(join(cacheFolder, name)));
      packs.push(
        kept ?? (await compile({ fileName: basename(path), bytes }, world, join(cacheFolder, name))),
      );
    } catch (error) {
      const failure = toFailure(error);
      failures.push({ ...failure, message: `The built-in article ${basename(path)}: ${failure.message}` });
    }
  }
  removeOthers(
    cacheFolder,
    packs.map(({ path }) => path),
  );
  return { packs, failures };
}

/** Whose text a built-in article is, is known: `NOTICE.md`. */
function knownSource(contents: PackContents): PackContents {
  const { edition } = contents;
  const { article } = edition;
  const source = { ...article.source, format: builtInFormat };
  return { ...contents, edition: { ...edition, article: { ...article, source } } };
}

function listSources(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function missingArticles(folder: string): Failure {
  return toFailure(
    new LinderoError(
      'article.built-in-missing',
      `The built-in article is missing from ${folder}. Get a whole copy of Lindero; articles of your own can be imported.`,
    ),
  );
}

/** The article's bytes, the importer's version, and the world: its manifest, which knows every file by its hash, and what lies there. */
function fingerprint(bytes: Uint8Array, worldFolder: string): string {
  const hash = createHash('sha256').update(bytes).update(`${builtInFormat} ${importerVersion}`);
  for (const name of readdirSync(worldFolder).sort()) {
    hash.update(`${name} ${statSync(join(worldFolder, name)).size}`);
  }
  hash.update(readFileSync(join(worldFolder, 'manifest.json')));
  return hash.digest('hex').slice(0, 32);
}

/** null when it is not there, or not whole. */
async function readIfWhole(path: string): Promise<BuiltInPack | null> {
  try {
    return { path, contents: await readPackContents(readFileSync(path)) };
  } catch {
    return null;
  }
}

async function compile(file: SourceFile, world: World, path: string): Promise<BuiltInPack> {
  // The importer and the parsers that it needs are not loaded where the build compiled the articles.
  const { compileFile } = await import('#main/importer/compile-article.ts');
  for (const contents of compileFile(file, world)) {
    const packed = await writePack(knownSource(contents));
    withFileLock(path, () => writeFileDurably(path, packed));
    return { path, contents: await readPackContents(packed) };
  }
  throw new LinderoError('article.not-an-article', 'It holds no article. Get a whole copy of Lindero.');
}

function removeOthers(folder: string, packs: readonly string[]): void {
  const kept = new Set(packs.map((path) => basename(path)));
  // Held open, or another user's, say: they cost room, and the next start tries again.
  for (const name of quietly(() => readdirSync(folder)) ?? []) {
    if (name.endsWith('.lindero') && !kept.has(name))
      quietly(() => rmSync(join(folder, name), { force: true }));
  }
}
