import fc from 'fast-check';
import { sha256 } from '#main/db/pack/seal.ts';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import { missionTypes } from '#shared/missions/mission-types.ts';
import type { Article } from '#shared/models/article.ts';
import type { Edition } from '#shared/models/edition.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { mutated } from './mutate.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const wordsOrNull = fc.option(words, { nil: null });
const whole = fc.nat({ max: 9_000_000_000 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const country = fc.constantFrom('MX', 'US', 'GE', 'VA');
const lat = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((value) => value / 100_000);
const lon = fc.integer({ min: -18_000_000, max: 18_000_000 }).map((value) => value / 100_000);

/** Which section, block, table or code point: taken modulo how many there are. */
const pick = fc.nat();
const identifier = fc.stringMatching(/^[\w.:~-]{1,20}$/);

const place = fc.record({
  placeId: identifier,
  name: words,
  admin1: wordsOrNull,
  country,
  lat,
  lon,
  population: whole,
  score: number,
});

const mission = fc.record({
  id: identifier,
  sending: country,
  receiving: country,
  type: fc.constantFrom(...missionTypes),
  city: wordsOrNull,
  concurrent: fc.boolean(),
  placing: fc.record({
    status: fc.constantFrom('placed', 'review'),
    rule: words,
    place: fc.option(place, { nil: null }),
    candidates: fc.array(place, { maxLength: 8 }),
    candidateCount: whole,
  }),
  at: pick,
});

const mention = fc.record({
  id: identifier,
  at: pick,
  kind: fc.constantFrom('country', 'admin1', 'region', 'city', 'river', 'sea', 'site'),
  placeId: identifier,
  name: words,
  country: fc.option(country, { nil: null }),
  lat,
  lon,
  asGovernment: fc.boolean(),
});

const event = fc.record({
  id: identifier,
  at: pick,
  edtf: fc.constantFrom('1964-01-14', '191X', '1848~', '1994/..', '-0043'),
  earliest: fc.constantFrom('-0044-03-15', '1964-01-14', null),
  latest: fc.constantFrom('1964-01-14', '1999-12-31', null),
  basis: fc.constantFrom('explicit', 'context'),
});

const check = fc.record({
  kind: fc.constantFrom('density', 'balance', 'sum', 'share', 'difference', 'growth', 'other'),
  table: pick,
  row: words,
  column: words,
  stated: fc.option(number, { nil: null }),
  computed: fc.option(number, { nil: null }),
  unit: wordsOrNull,
  verdict: fc.constantFrom('consistent', 'inconsistent', 'incomplete'),
  formula: words,
});

const findings = fc.record({
  border: fc.option(
    fc.record({ kind: fc.constantFrom('land', 'maritime'), lengthKm: fc.option(number, { nil: null }) }),
    { nil: null },
  ),
  missions: fc.uniqueArray(mission, { maxLength: 4, selector: ({ id }) => id }),
  mentions: fc.uniqueArray(mention, { maxLength: 3, selector: ({ id }) => id }),
  events: fc.uniqueArray(event, { maxLength: 3, selector: ({ id }) => id }),
  checks: fc.array(check, { maxLength: 3 }),
  warnings: fc.array(fc.record({ code: words, message: words, line: fc.option(whole, { nil: null }) }), {
    maxLength: 3,
  }),
});

const sides = fc.array(fc.record({ iso2: fc.option(country, { nil: null }), name: words }), { maxLength: 2 });

/** Contents of packs: damaged articles, with findings that any importer might have made of them. */
export function arbitraryContents(texts: readonly string[]): fc.Arbitrary<PackContents> {
  return fc.record({ text: mutated(texts), sides, findings, importerVersion: fc.nat(99) }).map((parts) => {
    const original = new TextEncoder().encode(parts.text);
    const parsed = parseArticle({
      text: parts.text,
      fileName: 'article.txt',
      format: 'plain',
      sha256: sha256(original),
      language: null,
    });
    const article = { ...parsed.article, sides: parts.sides };
    return {
      edition: { article, ...findingsIn(article, parts.findings) },
      original,
      importerVersion: parts.importerVersion,
    };
  });
}

type Findings = typeof findings extends fc.Arbitrary<infer Found> ? Found : never;

/** The findings, with words, sections, blocks and tables of the article. */
function findingsIn(article: Article, found: Findings): Omit<Edition, 'article'> {
  const points = Array.from(article.source.text);
  const blocks = article.sections.flatMap((section) => [
    { sectionId: section.id, blockId: `${section.id}.heading` },
    ...section.blocks.map((block) => ({ sectionId: section.id, blockId: block.id })),
  ]);
  const tables = article.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [block.table.id] : [])),
  );
  const block = (at: number) => blocks[at % blocks.length] ?? { sectionId: 'lead', blockId: 'lead.heading' };
  const words = (at: number) => {
    const start = at % (points.length + 1);
    return { start, text: points.slice(start, start + 12).join('') };
  };
  return {
    ...found,
    missions: found.missions.map(({ at, placing, ...rest }) => {
      const { start, text: source } = words(at);
      const count = Math.max(placing.candidateCount, placing.candidates.length);
      const status = placing.place === null ? 'unplaced' : placing.status;
      const { sectionId } = block(at);
      return { ...rest, placing: { ...placing, status, candidateCount: count }, sectionId, source, start };
    }),
    mentions: found.mentions.map(({ at, ...rest }) => ({ ...rest, ...block(at), ...words(at) })),
    events: found.events.map(({ at, ...rest }) => {
      const { start, text } = words(at);
      return { ...rest, ...block(at), start, text, sentence: text, sentenceStart: start };
    }),
    checks: found.checks.flatMap(({ table, ...rest }) => {
      const tableId = tables[table % Math.max(1, tables.length)];
      return tableId === undefined ? [] : [{ ...rest, tableId }];
    }),
  };
}
