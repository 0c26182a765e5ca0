import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type CssNode, generate, lexer, parse, walk } from 'css-tree';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '..');
const paths = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).map((path) =>
  join(renderer, path),
);
const sheets = new Map(
  paths
    .filter((path) => path.endsWith('.css'))
    .map((path) => [path, parse(readFileSync(path, 'utf8'), { positions: true, filename: path })]),
);
const uses = paths.filter((path) => /(?<!\.test)\.tsx?$/.test(path)).flatMap(usesOf);
const modules = [...sheets].filter(([path]) => path.endsWith('.module.css'));

test('every class of a style sheet is worn by something', () => {
  const worn = new Set(uses.map(({ sheet, name }) => `${sheet} .${name}`));
  const idle = modules.flatMap(([sheet, ast]) =>
    classesOf(ast)
      .filter((name) => !worn.has(`${sheet} .${name}`))
      .map((name) => `${short(sheet)} .${name}`),
  );
  expect(idle).toEqual([]);
});

test('every class that something wears is in its style sheet', () => {
  const known = new Map(modules.map(([sheet, ast]) => [sheet, new Set(classesOf(ast))]));
  const missing = uses
    .filter(({ sheet, name }) => !known.get(sheet)?.has(name))
    .map(({ user, sheet, name }) => `${short(user)}: no .${name} in ${short(sheet)}`);
  expect(missing).toEqual([]);
});

test('every declaration has a value that its property knows', () => {
  const wrong: string[] = [];
  for (const [sheet, ast] of sheets) {
    walk(ast, {
      visit: 'Declaration',
      enter: (declaration) => {
        const { property, value, loc } = declaration;
        // What a variable stands for is not known here.
        if (property.startsWith('--') || generate(value).includes('var(')) return;
        const { error } = lexer.matchDeclaration(declaration);
        if (error) wrong.push(`${short(sheet)}:${loc?.start.line} ${generate(declaration)}`);
      },
    });
  }
  expect(wrong).toEqual([]);
});

function classesOf(ast: CssNode): readonly string[] {
  const names = new Set<string>();
  walk(ast, { visit: 'ClassSelector', enter: ({ name }) => void names.add(name) });
  return [...names];
}

type Use = { readonly user: string; readonly sheet: string; readonly name: string };

/** The classes that a file names, `styles.name` each. A name that is only known when it runs is found nowhere: `[…]`. */
function usesOf(user: string): readonly Use[] {
  const source = readFileSync(user, 'utf8');
  const imported = /^import (\w+) from '(\..+\.module\.css)';$/gm;
  const code = source.replaceAll(imported, '');
  return [...source.matchAll(imported)].flatMap(([, local = '', path = '']) =>
    [...code.matchAll(new RegExp(`\\b${local}(?:\\.(\\w+)|\\[)`, 'g'))].map(([, name = '[…]']) => ({
      user,
      sheet: join(dirname(user), path),
      name,
    })),
  );
}

function short(path: string): string {
  return relative(renderer, path);
}
