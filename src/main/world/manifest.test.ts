import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Manifest = {
  readonly format: number;
  readonly pointOfView: string;
  readonly sources: readonly {
    readonly id: string;
    readonly origin: string;
    readonly integrity: string | null;
    readonly licence: string;
    readonly attribution: string;
  }[];
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly description: string;
    readonly sources: readonly string[];
  }[];
};

const folder = fileURLToPath(new URL('../../../resources/world', import.meta.url));
const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const present = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );

describe('the manifest of resources/world (after a change by hand: npm run world -- manifest)', () => {
  it('lists every file, and none that is not there', () => {
    expect(manifest.files.map(({ file }) => file)).toEqual(present.toSorted());
  });

  it('knows the size and the checksum of every file', () => {
    const changed = manifest.files.filter(({ file, bytes, sha256 }) => {
      const content = readFileSync(join(folder, file));
      return content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256;
    });
    expect(changed.map(({ file }) => file)).toEqual([]);
  });

  it('keeps the whole under 16 MB', () => {
    expect(manifest.files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(16e6);
  });

  it('says of every file what it is and where it comes from', () => {
    const known = new Set(manifest.sources.map(({ id }) => id));
    for (const { description, sources } of manifest.files) {
      expect(description).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('gives every source an exact version, a checksum, a licence and the text to show', () => {
    for (const { origin, integrity, licence, attribution } of manifest.sources) {
      expect(licence).not.toBe('');
      expect(attribution).not.toBe('');
      if (origin === 'repository') continue;
      expect(origin).toMatch(/^(npm|debian):[^@]*.+@\d/);
      expect(integrity).toMatch(/^sha(512-[\w+/]{86}==|256-[0-9a-f]{64})$/);
    }
    expect(manifest.pointOfView).toContain('Crimea');
  });

  it('has a flag for every country', () => {
    const { countries } = JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8'));
    const flags = countries.map(({ iso2 }: { iso2: string }) => `flags/${iso2.toLowerCase()}.svg`);
    expect(flags.filter((flag: string) => !present.includes(flag))).toEqual([]);
  });
});
