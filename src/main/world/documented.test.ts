import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Manifest = {
  readonly pointOfView: string;
  readonly sources: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: string | null;
    readonly licence: string;
    readonly attribution: string;
  }[];
  readonly files: readonly { readonly file: string; readonly sources: readonly string[] }[];
};
const manifest: Manifest = JSON.parse(read('resources/world/manifest.json'));
const page = read('docs/world.md');
const cellsOf = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('docs/world.md has a section for every file, and says what each is made of', () => {
  const sections = new Map(
    page
      .split('\n### ')
      .slice(1)
      .map((section) => [/^`(.+)`/.exec(section)?.[1] ?? '', section]),
  );
  const nameOf = (file: string) => (file.startsWith('flags/') ? 'flags/*.svg' : file);
  expect([...sections.keys()].toSorted()).toEqual(
    [...new Set(manifest.files.map(({ file }) => nameOf(file)))].toSorted(),
  );
  const ids = manifest.sources.map(({ id }) => id);
  for (const { file, sources } of manifest.files) {
    const section = sections.get(nameOf(file)) ?? '';
    expect(
      ids.filter((id) => section.includes(`\`${id}\``)),
      file,
    ).toEqual(ids.filter((id) => sources.includes(id)));
  }
});

test('docs/world.md gives each source its version, its licence and the text to show', () => {
  const rows = page.split('\n').filter((line) => /^\| `[\w-]+` \|/.test(line));
  expect(rows.map(cellsOf).map(([id, name, , version, ...rest]) => [id, name, version, ...rest])).toEqual(
    manifest.sources.map(({ id, name, version, licence, attribution }) => [
      `\`${id}\``,
      name,
      version ?? '—',
      licence,
      attribution,
    ]),
  );
  expect(page).toContain(manifest.pointOfView);
});

test('NOTICE.md gives every source its licence and the words that it asks for', () => {
  const rows = read('NOTICE.md').split('\n').map(cellsOf);
  for (const { name, licence, attribution } of manifest.sources)
    expect(rows).toContainEqual([name, licence, attribution]);
});
