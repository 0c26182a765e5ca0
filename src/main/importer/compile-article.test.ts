import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { World } from '#main/world/open-world.ts';
import { sharedWorld } from '#main/world/testing/shared-world.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import type { InfoboxEntry, Table } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { compileArticle, compileFile } from './compile-article.ts';
import { fixtures } from './testing/fixtures.ts';
import { mutated } from './testing/mutate.ts';
import { firstFlaw, reassemble } from './testing/reassemble.ts';

let world: World;
beforeAll(async () => {
  world = await sharedWorld();
});

function compile(text: string, fileName = 'article.txt'): Edition {
  return compileArticle({ fileName, bytes: new TextEncoder().encode(text) }, world);
}

function fixture(name: string): Edition {
  return compile(fixtures[`${name}.txt`] ?? '', `${name}.txt`);
}

function tablesOf({ article }: Edition): readonly Table[] {
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

function infoboxOf({ article }: Edition): readonly InfoboxEntry[] {
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'infobox' ? block.entries : [])),
  );
}

function codes({ warnings }: Edition): readonly string[] {
  return warnings.map(({ code, line }) => (line === null ? code : `${code} ${line}`));
}

function missionsOf({ missions }: Edition): readonly string[] {
  return missions.map(({ sending, receiving, type, city }) => `${sending} ${receiving} ${type} ${city}`);
}

test('the built-in article gives both States, both tables, and 19 and 53 missions', () => {
  const bytes = readFileSync('resources/articles/mexico-united-states-relations.txt');
  const edition = compileArticle({ fileName: 'mexico-united-states-relations.txt', bytes }, world);
  expect(edition.article.sides.map(({ iso2 }) => iso2)).toEqual(['MX', 'US']);
  expect(
    edition.missions.filter(({ sending, receiving }) => `${sending}${receiving}` === 'USMX'),
  ).toHaveLength(19);
  expect(
    edition.missions.filter(({ sending, receiving }) => `${sending}${receiving}` === 'MXUS'),
  ).toHaveLength(53);
  expect(tablesOf(edition).map(({ kind, columnCountries }) => [kind, columnCountries])).toEqual([
    ['comparison', [null, 'MX', 'US']],
    ['series', new Array(9).fill(null)],
  ]);
  expect(infoboxOf(edition).map(({ country }) => country)).toEqual([
    'MX',
    'US',
    'MX',
    'US',
    'MX',
    'US',
    null,
  ]);
  expect(codes(edition)).toContain('table.missing-cell 22');
  expect(edition.article.source.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('every fixture is read to the last character', () => {
  expect(Object.keys(fixtures).length).toBeGreaterThan(7);
  for (const [name, text] of Object.entries(fixtures)) {
    const { article } = compile(text, name);
    expect(firstFlaw(article)).toBeNull();
    expect(reassemble(article)).toBe(text);
  }
});

test('a pair with a hyphen in its name, a border without its number, missions in sentences', () => {
  const edition = fixture('guinea-bissau-senegal-relations');
  expect(edition.article.sides.map(({ iso2 }) => iso2)).toEqual(['GW', 'SN']);
  expect(codes(edition)).toEqual(['border.no-number 3']);
  expect(missionsOf(edition)).toEqual([
    'GW SN embassy Dakar',
    'GW SN consulate-general Ziguinchor',
    'SN GW embassy Bissau',
  ]);
});

test('an infobox whose numbers run against the title says whose is whose in its own words', () => {
  const edition = fixture('ireland-portugal-relations');
  expect(infoboxOf(edition).map(({ key, country }) => `${key} ${country}`)).toEqual([
    'Mission1 PT',
    'Mission2 IE',
    'Envoytitle1 PT',
    'Envoytitle2 IE',
    'Envoy1 PT',
    'Map null',
  ]);
  expect(codes(edition)).toEqual(['table.ragged 22']);
});

test('comparison columns in another order than the title, with codes before names', () => {
  const edition = fixture('kosovo-turkey-relations');
  expect(tablesOf(edition)).toMatchObject([
    { kind: 'comparison', columnCountries: [null, 'TR', 'XK', null] },
  ]);
  expect(codes(edition)).toEqual(['table.ragged 13', 'table.missing-cell 12']);
});

test('a State of the past is a side without a code, and nothing is drawn for it', () => {
  const edition = fixture('finland-soviet-union-relations');
  expect(edition.article.sides).toEqual([
    { iso2: 'FI', name: 'Finland' },
    { iso2: null, name: 'Soviet Union' },
  ]);
  expect(edition).toMatchObject({ border: null, missions: [] });
  expect(codes(edition)).toEqual(['states.not-a-state']);
});

test('States that meet at sea only have a maritime border without a length', () => {
  expect(fixture('fiji-tuvalu-relations').border).toEqual({ kind: 'maritime', lengthKm: null });
});

test('without a title line or headings there are still States and missions', () => {
  const edition = fixture('chad-libya');
  expect(edition.article.sides.map(({ iso2 }) => iso2)).toEqual(['TD', 'LY']);
  expect(missionsOf(edition)).toHaveLength(3);
  expect(codes(edition)).toEqual(['article.no-title 1', 'border.no-number 1']);
});

test('a header that lacks its first cell is read one to the right, and a warning says so', () => {
  const edition = fixture('congo-rwanda-relations');
  expect(tablesOf(edition)).toMatchObject([
    {
      kind: 'series',
      columnCountries: [null, null, null],
      caption: { text: 'Refugees from the other country, by year' },
    },
  ]);
  expect(codes(edition)).toContain('table.shifted-header 16');
  expect(edition.article.sides.map(({ iso2 }) => iso2)).toEqual(['CD', 'RW']);
});

test('an article in Spanish', () => {
  const edition = fixture('relaciones-argentina-chile');
  expect(edition.article).toMatchObject({ language: 'es', sides: [{ iso2: 'AR' }, { iso2: 'CL' }] });
  expect(tablesOf(edition)).toMatchObject([{ kind: 'comparison', columnCountries: [null, 'AR', 'CL'] }]);
  expect(infoboxOf(edition).map(({ country }) => country)).toEqual(['AR', 'CL']);
});

test('a file with several articles gives one after the other, each with its own source', () => {
  const page = (title: string) =>
    `<page><title>${title}</title><ns>0</ns><revision><text>The '''${title}''' are good.</text></revision></page>`;
  const xml = `<mediawiki xml:lang="en">${page('Peru–Chile relations')}${page('Peru–Brazil relations')}</mediawiki>`;
  const compiled = [...compileFile({ fileName: 'export.xml', bytes: new TextEncoder().encode(xml) }, world)];
  expect(compiled.map(({ edition }) => edition.article.sides.map(({ iso2 }) => iso2))).toEqual([
    ['PE', 'CL'],
    ['PE', 'BR'],
  ]);
  for (const { edition, original } of compiled) {
    expect(new TextDecoder().decode(original)).toBe(edition.article.source.text);
  }
});

test('what is no article is refused with a code', () => {
  for (const text of ['', '  \n\n ', '\u0000\u0001\u0002']) {
    expect(() => compile(text)).toThrow(LinderoError);
  }
});

test('a text that is far longer than any article is refused before work is done on it', () => {
  expect(() => compile(`= T =\n\n${'word '.repeat(500_000)}`)).toThrow(/may have 2,097,152/);
});

// What grows with the square of a sentence's names does not end within the test's patience.
test.each([
  ['clauses', 'Chile has an embassy in Lima and a consulate in Tacna, and ', 8000],
  ['namesakes', 'Corrientes and Rio Grande do Sul, San José, Springfield, Georgia, ', 4000],
  ['dates', 'On 5 May 1990 and in June 1991, from 1992 to 1995, ', 4000],
])('an article of one endless sentence compiles: %s', (_, clause, count) => {
  const { article } = compile(`= Chile–Peru relations =\n\n${clause.repeat(count)}`);
  expect(firstFlaw(article)).toBeNull();
});

test('damaged articles compile, or are refused with a code, and lose nothing', () => {
  fc.assert(
    fc.property(mutated(Object.values(fixtures)), (text) => {
      try {
        return firstFlaw(compile(text).article) === null;
      } catch (error) {
        return error instanceof LinderoError && error.code.startsWith('article.');
      }
    }),
    { numRuns: propertyRuns(1000) },
  );
}, 600_000);
