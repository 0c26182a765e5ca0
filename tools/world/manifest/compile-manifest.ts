import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDebian, isNpm, lockedPackage, readSources, type Source } from '../fetch/sources.ts';
import { PATHS } from '../lib/paths.ts';
import { jsonByLine, writeWorldFile } from '../lib/write.ts';
import { fileDescriptions, flagDescription } from './file-descriptions.ts';
import { pointOfView } from './point-of-view.ts';

const MANIFEST = 'manifest.json';

/** Writes manifest.json over what lies in resources/world. Stops at a file that nobody has described. */
export function compileManifest(): void {
  const files = worldFiles().map((file) => {
    const flag = /^flags\/(.+)\.svg$/.exec(file)?.[1];
    const described = flag === undefined ? fileDescriptions[file] : flagDescription(flag);
    if (described === undefined) throw new Error(`resources/world/${file} is not in file-descriptions.ts.`);
    const bytes = readFileSync(join(PATHS.out, file));
    return {
      file,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      ...described,
    };
  });
  const sources = readSources().map((source) => ({
    id: source.id,
    name: source.name,
    ...provenance(source),
    licence: source.licence,
    attribution: source.attribution,
  }));
  writeWorldFile(MANIFEST, jsonByLine({ format: 1, pointOfView, sources, files }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.error(`${files.length} files, ${(total / 1e6).toFixed(2)} MB`);
}

const worldFiles = (): readonly string[] =>
  readdirSync(PATHS.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PATHS.out.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => file !== MANIFEST)
    .sort();

function provenance(source: Source) {
  if (isNpm(source)) {
    const { version, integrity } = lockedPackage(source.npm);
    return { version, origin: `npm:${source.npm}@${version}`, integrity };
  }
  if (isDebian(source)) {
    const { package: name, version, sha256 } = source.debian;
    return { version, origin: `debian:${name}@${version}`, integrity: `sha256-${sha256}` };
  }
  return { version: null, origin: 'repository', integrity: null };
}
