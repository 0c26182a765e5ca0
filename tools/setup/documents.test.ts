import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
const documents = [...pages('.'), ...pages('docs').map((name) => `docs/${name}`)].filter(
  // Of the user's words and other people's licences, not of the code.
  (name) => name !== 'NOTICE.md' && name !== 'SECURITY.md',
);

const folders = ['src', 'e2e', 'tools', 'bench'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  ),
);

/** Every word that is a name in the code, for names that documents give without their file. */
const names = new Set(
  ['biome.json', ...files]
    .filter((path) => /\.(tsx?|m?js|json)$/.test(path) && !path.includes('documents.test'))
    .flatMap((path) => read(path).match(/[A-Za-z]\w*/g) ?? []),
);

/** What stands in backquotes, outside blocks of code. */
const quoted = (document: string): readonly string[] =>
  Array.from(
    read(document)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .matchAll(/`([^`\n]+)`/g),
    ([, words = '']) => words,
  );

test.each(documents)('every path that %s names is there', (document) => {
  const paths = quoted(document)
    .filter((words) => /^(?:src|e2e|docs|tools|bench|resources)\/[\w./*<>-]+$/.test(words))
    // Of a pattern, the folder that it begins in.
    .map((path) => path.replace(/[^/]*[*<].*$/, ''));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(documents)('every file of the code that %s names by its end is there', (document) => {
  const ends = quoted(document).filter((words) => /^[\w./-]+\.(?:tsx?|mjs)$/.test(words));
  expect(ends.filter((end) => !files.some((path) => path === end || path.endsWith(`/${end}`)))).toEqual([]);
});

// docs/security.md goes through Electron's checklist, by Electron's own names.
const ofTheCode = documents.filter((name) => name !== 'docs/security.md');

test.each(ofTheCode)('every name of the code that %s gives is there', (document) => {
  const given = quoted(document).filter((words) => /^[A-Za-z][a-z]+[A-Z]\w*$/.test(words));
  expect(given.filter((name) => !names.has(name))).toEqual([]);
});

test.each(documents)('every page and picture that %s links to is there', (document) => {
  const links = Array.from(read(document).matchAll(/\]\((?![a-z]+:)([^)#]+)\)/g), ([, path = '']) => path);
  expect(links.filter((path) => !existsSync(resolve(root, document, '..', path)))).toEqual([]);
});

test('README.md leads to every other page', () => {
  const text = read('README.md');
  expect(documents.filter((name) => name !== 'README.md' && !text.includes(`](${name})`))).toEqual([]);
});

test('every word of the glossary is defined where it says', () => {
  const rows = Array.from(read('docs/glossary.md').matchAll(/\| `(\w+)` in `([\w./-]+)` \|$/gm));
  expect(rows).toHaveLength(read('docs/glossary.md').match(/^\| (?!word |-)/gm)?.length ?? 0);
  const defines = (path: string, name: string) =>
    existsSync(join(root, path)) &&
    new RegExp(`^(?:export )?(?:type|const|function|class) ${name}\\b`, 'm').test(read(path));
  const wrong = rows.filter(([, name = '', path = '']) => !defines(path, name)).map(([row]) => row);
  expect(wrong).toEqual([]);
});

test('ARCHITECTURE.md names every folder of the code', () => {
  const text = read('ARCHITECTURE.md');
  const folders = ['src', 'src/shared', 'src/main', 'src/renderer'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
      .map(({ name }) => `${parent}/${name}`),
  );
  const isNamed = (folder: string) => text.includes(`\`${folder}\``) || text.includes(`\`${folder}/`);
  expect(folders.filter((folder) => !isNamed(folder))).toEqual([]);
});

test('what README.md says that a person may read, the program says', () => {
  const table = read('README.md').split('## When something is missing')[1]?.split('\n## ')[0] ?? '';
  const messages = Array.from(table.matchAll(/\*([^*|]+)\*/g), ([, message = '']) => message);
  expect(messages.length).toBeGreaterThan(7);
  const program = files
    .filter((path) => /^(?:src|tools)[/].*[.](?:tsx?|mjs)$/.test(path) && !path.includes('.test.'))
    .map(read)
    .join('\n');
  // What stands for a name or a number is another one each time.
  const parts = messages.flatMap((message) => message.split(/…| N /)).map((part) => part.trim());
  expect(parts.filter((part) => !program.includes(part))).toEqual([]);
});

test('ARCHITECTURE.md says why each library is here', () => {
  const text = read('ARCHITECTURE.md');
  const libraries: string[] = Object.keys(JSON.parse(read('package.json')).dependencies);
  expect(libraries.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
