import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { carriedPackages } from '../licences/check-licences.ts';
import { plainSbom } from './plain-sbom.ts';

const root = resolve(import.meta.dirname, '..', '..');

test('the list of what is carried names the packages of the lock file, and no registry', () => {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/sbom/main.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { components, bomFormat } = JSON.parse(stdout);
  const lockFile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const listed = components.map((each: { name: string; version: string }) => `${each.name}@${each.version}`);
  expect(bomFormat).toBe('CycloneDX');
  expect([...new Set(listed)].sort()).toEqual(
    [...new Set(carriedPackages(lockFile).map(({ name, version }) => `${name}@${version}`))].sort(),
  );
  expect(stdout).not.toMatch(/"distribution"|timestamp|serialNumber/);
});

test('two runs in two folders, with two npms, at two registries, give the same list', () => {
  const written = (at: string) => ({
    serialNumber: `urn:uuid:${at}`,
    metadata: { timestamp: at, tools: [{ version: at }], component: { 'bom-ref': 'all@1', name: at } },
    components: [
      { 'bom-ref': 'one@1', externalReferences: [{ type: 'distribution', url: at }, { type: 'website' }] },
      { 'bom-ref': 'maker@1' },
    ],
    dependencies: [
      { ref: 'all@1', dependsOn: ['maker@1', 'one@1'] },
      { ref: 'maker@1', dependsOn: ['one@1'] },
    ],
  });
  const isCarried = (reference: string) => reference === 'one@1';
  expect(plainSbom(written('a'), 'lindero', isCarried)).toEqual(
    plainSbom(written('b'), 'lindero', isCarried),
  );
  expect(plainSbom(written('a'), 'lindero', isCarried)).toEqual({
    metadata: { component: { 'bom-ref': 'all@1', name: 'lindero' } },
    components: [{ 'bom-ref': 'one@1', externalReferences: [{ type: 'website' }] }],
    dependencies: [{ ref: 'all@1', dependsOn: ['one@1'] }],
  });
});
