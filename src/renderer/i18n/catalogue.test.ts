import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '#shared/models/settings.ts';
import { catalogue, type MessageKey } from './catalogue.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const keys = Object.keys(catalogue.en) as MessageKey[];

/** `name:kind` of every argument of a message, sorted, as the ICU parser reads it. */
function argumentsOf(message: string, language: string): readonly string[] {
  const found = new Set<string>();
  function walk(elements: readonly Element[]): void {
    for (const element of elements) {
      if (element.type === 0 || element.type === 7) continue;
      const kind = ['text', 'value', 'number', 'date', 'time', 'select', 'plural'][element.type];
      found.add(`${element.value}:${kind}`);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  }
  walk(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

/** The same by counting braces, which is how message-arguments.ts lets the compiler read it. */
function argumentsByBraces(message: string): readonly string[] {
  const found = new Set<string>();
  let depth = 0;
  for (const { 0: brace, index } of message.matchAll(/[{}]/g)) {
    if (brace === '}') depth -= 1;
    else {
      if (depth % 2 === 0) found.add(message.slice(index + 1).match(/^[^,}]*/)?.[0] ?? '');
      depth += 1;
    }
  }
  return [...found].sort();
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['renderer', 'shared']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/messages|\.test\./.test(path))
  .map((path) => readFileSync(root + path, 'utf8'))
  .join('\n');
const literals = new Set([...sources.matchAll(/'([a-zA-Z0-9.-]+)'/g)].map((match) => match[1]));
const prefixes = [...sources.matchAll(/`([a-zA-Z0-9.-]+[.-])\$\{/g)].map((match) => match[1] ?? '');

describe('the catalogue of messages', () => {
  test('says the same things in every language', () => {
    for (const language of languages)
      expect(Object.keys(catalogue[language]).sort()).toEqual([...keys].sort());
  });

  test.each(keys)(
    '%s takes the same values in every language, and the compiler reads them as the parser does',
    (key) => {
      for (const language of languages) {
        const message = catalogue[language][key];
        const parsed = argumentsOf(message, language);
        expect(parsed).toEqual(argumentsOf(catalogue.en[key], 'en'));
        expect(argumentsByBraces(message)).toEqual(
          [...new Set(parsed.map((entry) => entry.split(':')[0]))].sort(),
        );
        expect(message).not.toMatch(/'[{}]/);
        expect(message.trim()).toBe(message);
      }
    },
  );

  test('has no message that nothing says', () => {
    const unused = keys.filter(
      (key) => !literals.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  test('writes no key in two places', () => {
    const folder = `${root}renderer/i18n/messages/`;
    const entries = readdirSync(folder).flatMap((file) => [
      ...readFileSync(folder + file, 'utf8').matchAll(/^ {2}'([^']+)':/gm),
    ]);
    expect(entries.length).toBe(keys.length * languages.length);
  });
});
