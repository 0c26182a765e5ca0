import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block } from '#shared/models/article.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { mutated } from '../testing/mutate.ts';
import { firstFlaw, leftOver, reassemble, spansOf } from '../testing/reassemble.ts';
import { parseArticle } from './parse-article.ts';

const builtIn = readFileSync('resources/articles/mexico-united-states-relations.txt', 'utf8');

function parse(text: string, fileName = 'article.txt'): Article {
  return parseArticle({ text, fileName, format: 'plain', sha256: '', language: null }).article;
}

function warningsOf(text: string, fileName = 'article.txt'): readonly string[] {
  const { warnings } = parseArticle({ text, fileName, format: 'plain', sha256: '', language: null });
  return warnings.map(({ code }) => code);
}

function blocksOf(text: string): readonly Block[] {
  return parse(text).sections.flatMap(({ blocks }) => blocks);
}

/** Each block as its kind and words, for short comparisons. */
function outlineOf(text: string): readonly (readonly [string, ...string[]])[] {
  return blocksOf(text).map((block) => [block.kind, ...spansOf(block).map((span) => span.text)]);
}

test('the built-in article keeps its title, every section and every level', () => {
  const article = parse(builtIn);
  expect(article).toMatchObject({
    id: 'mexico-united-states-relations',
    title: 'Mexico–United States relations',
    language: 'en',
  });
  expect(article.source.codePoints).toBe([...builtIn].length);
  expect(article.sections.map(({ id, level }) => `${level} ${id}`)).toEqual([
    '1 lead',
    '2 country-comparison',
    '2 history',
    '3 since-1945',
    '3 boundary-issues-and-the-border-region',
    '3 north-american-free-trade-agreement-since-1994',
    '3 illegal-immigration-from-mexico',
    '3 illegal-trade-of-weapons',
    '4 atf-gunwalking-scandal',
    '3 obama-administration',
    '3 first-trump-administration',
    '3 biden-administration',
    '3 cia-involvement-in-the-war-on-drugs',
    '3 second-trump-administration',
    '4 2025-tariff-threats',
    '4 mexican-lawsuit-against-u-s-weapons-manufacturers-tossed',
    '2 economic-ties',
    '2 migration',
    '2 cultural-relations',
    '3 sports',
    '2 diplomatic-missions',
    '2 common-memberships',
    '2 see-also',
  ]);
  expect(article.sections.find(({ id }) => id === 'atf-gunwalking-scandal')).toMatchObject({
    parentId: 'illegal-trade-of-weapons',
    path: ['History', 'Illegal trade of weapons', 'ATF gunwalking scandal'],
  });
});

test('the built-in article can be put together again, and only marks are outside its words', () => {
  const article = parse(builtIn);
  expect(reassemble(article)).toBe(builtIn);
  for (const block of article.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'infobox') expect(leftOver(article, block)).toMatch(/^[\s|*-]*$/);
  }
});

test('the trade table keeps its caption, without the marks that formatting left behind', () => {
  const section = parse(builtIn).sections.find(({ id }) => id === 'economic-ties');
  const block = section?.blocks.at(-1);
  expect(block?.kind === 'table' && block.table).toMatchObject({
    caption: { text: 'US-Mexico goods trade in billions of U.S. dollars (1990−2023)' },
    header: ['', '1990', '2000', '2010', '2015', '2020', '2021', '2022', '2023'].map((text) => ({ text })),
    rows: [{ length: 9 }, { length: 9 }, { length: 9 }],
  });
  expect(section?.blocks).toHaveLength(5);
});

test('an infobox keeps keys in order, empty values, and further values of a key', () => {
  const [block] = blocksOf(
    '= T =\n\nInfobox\n- Mission1: Embassy: Rome\n- Envoy1:\n  - A. Person\n- Map:x\n\nText.',
  );
  expect(block).toMatchObject({
    kind: 'infobox',
    entries: [
      { key: 'Mission1', value: { text: 'Embassy: Rome' } },
      { key: 'Envoy1', value: { text: '' } },
      { key: 'Envoy1', value: { text: 'A. Person' } },
      { key: 'Map', value: { text: 'x' } },
    ],
  });
});

test('a paragraph that speaks of an infobox is a paragraph', () => {
  expect(outlineOf('= T =\n\nInfobox\n\nInfobox data are rare.\n- a: b')).toEqual([
    ['paragraph', 'Infobox'],
    ['paragraph', 'Infobox data are rare.'],
    ['list', 'a: b'],
  ]);
});

test('lists nest by indentation and by marks, fifty levels deep', () => {
  const [block] = blocksOf('= T =\n- a\n  - b\n    * c\n  - d\n- e\n** f');
  expect(block?.kind === 'list' && block.items.map(({ depth, text }) => `${depth}${text}`)).toEqual([
    '0a',
    '1b',
    '2c',
    '1d',
    '0e',
    '1f',
  ]);
  const deep = Array.from({ length: 50 }, (_, depth) => `${'*'.repeat(depth + 1)} item`).join('\n');
  const [list] = blocksOf(`= T =\n${deep}`);
  expect(list?.kind === 'list' && list.items.at(-1)?.depth).toBe(49);
});

test('an item that runs on in an indented line is one item; an unindented line is a paragraph', () => {
  expect(outlineOf('= T =\n- Paris\n  (Embassy)\n- Lyon\n of Italy in France\n- Rome')).toEqual([
    ['list', 'Paris\n  (Embassy)', 'Lyon'],
    ['paragraph', 'of Italy in France'],
    ['list', 'Rome'],
  ]);
});

test('negative numbers, hashtags in words and bold openings are no list items', () => {
  expect(outlineOf('= T =\n-5 degrees\n\n**Bold** opening words\n\n----')).toEqual([
    ['paragraph', '-5 degrees'],
    ['paragraph', '**Bold** opening words'],
    ['paragraph', '----'],
  ]);
});

test('rows stay as ragged as they are; rules between header and rows are no row; escaped bars are text', () => {
  const [block] = blocksOf('= T =\n| a | b \\| c |\n|:---|---|\n| d |\n| e | f | g\n| h\ni | j |\nText');
  expect(block?.kind === 'table' && block.table.header.map(({ text }) => text)).toEqual(['a', 'b \\| c']);
  expect(block?.kind === 'table' && block.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['d'],
    ['e', 'f', 'g'],
    ['h\ni', 'j'],
  ]);
  expect(block?.kind === 'table' && block.table.columnCountries).toEqual([null, null, null]);
});

test.each([
  ['**Trade in 2020**\n\n| a | b |', 'Trade in 2020'],
  ["'''Trade in 2020'''\n| a | b |", 'Trade in 2020'],
  ['Table 3: trade\n\n| a | b |', 'Table 3: trade'],
  ['Trade by year\n| a | b |', 'Trade by year'],
  ['| Trade by year |\n| a | b |', 'Trade by year'],
])('a table is captioned by what stands apart over it: %j', (text, caption) => {
  const [block] = blocksOf(`= T =\n${text}`);
  expect(block?.kind === 'table' && block.table.caption?.text).toBe(caption);
});

test.each(['A sentence stands here.\n| a | b |', '- item\n- last item\n\n| a | b |', 'Words\n\n| a | b |'])(
  'a sentence, a list or a paragraph before a table is no caption: %j',
  (text) => {
    const blocks = blocksOf(`= T =\n${text}`);
    expect(blocks.map(({ kind }) => kind)).toEqual([expect.stringMatching('paragraph|list'), 'table']);
  },
);

test('without a title line the first line or the file name gives the title, and a warning says so', () => {
  for (const next of [
    '\n\nText.',
    '\nText follows at once.',
    '\nInfobox\n- Mission1: Embassy of France',
    '',
  ]) {
    const article = parse(`\n\nFrance–Spain relations${next}`);
    expect(article.title).toBe('France–Spain relations');
    expect(reassemble(article)).toBe(`\n\nFrance–Spain relations${next}`);
  }
  expect(parse('# France–Spain relations\n\nText.').title).toBe('France–Spain relations');
  expect(parse('France and Spain are neighbours.', 'a/France–Spain_relations.txt').title).toBe(
    'France–Spain relations',
  );
  expect(parse('== History ==\nText.', 'C:\\x\\france-spain-relations.txt').title).toBe(
    'France-Spain relations',
  );
  expect(parse('', '').title).toBe('Untitled');
  expect(warningsOf('Text.')).toEqual(['article.no-title']);
  expect(warningsOf('= T =')).toEqual([]);
});

test('text before the title stays in the lead', () => {
  const article = parse('For other uses, see below.\n\n= T =\n\nText.\n');
  expect(article.title).toBe('T');
  expect(article.sections[0]?.heading).toEqual({ start: 30, text: 'T' });
  expect(article.sections[0]?.blocks.map(({ id }) => id)).toEqual(['lead.1', 'lead.2']);
  expect(reassemble(article)).toBe('For other uses, see below.\n\n= T =\n\nText.\n');
});

test('headings that repeat, jump, lack balance or carry white space get ids and parents', () => {
  const article = parse('= T =\n== A == \n==== B ====\n=== C ===\n==A==\n=== D ==\n= E =\n==  ==\n====');
  expect(article.sections.map(({ id, level, parentId }) => [id, level, parentId])).toEqual([
    ['lead', 1, null],
    ['a', 2, null],
    ['b', 4, 'a'],
    ['c', 3, 'a'],
    ['a-2', 2, null],
    ['d', 2, null],
    ['e', 2, null],
  ]);
  expect(article.sections.at(-2)?.title).toBe('= D');
});

test('line ends of every kind and a byte order mark make the same article', () => {
  const expected = parse('= T =\n\nOne\nTwo\n');
  expect(parse('\ufeff= T =\r\n\r\nOne\r\nTwo\r\n')).toEqual(expected);
  expect(parse('= T =\r\rOne\rTwo\r')).toEqual(expected);
});

test('a heading of 10,000 characters and a table of 5,000 columns are read like any other', () => {
  const title = 'Long '.repeat(2000).trim();
  const article = parse(`= T =\n== ${title} ==\n${'| cell '.repeat(5000)}|\n`);
  expect(article.sections[1]?.title).toBe(title);
  expect(article.sections[1]?.id.length).toBeLessThan(110);
  const [block] = article.sections[1]?.blocks ?? [];
  expect(block?.kind === 'table' && block.table.header).toHaveLength(5000);
});

test('any text at all is read, and can be put together again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => firstFlaw(parse(text)) === null),
    { numRuns: propertyRuns(2000) },
  );
});

test('damaged articles are read, and can be put together again', () => {
  const pieces = [0, 1200, 5600, 19_000, 26_000].map((from) => builtIn.slice(from, from + 1500));
  fc.assert(
    fc.property(mutated(pieces), (text) => firstFlaw(parse(text)) === null),
    { numRuns: propertyRuns(2000) },
  );
});
