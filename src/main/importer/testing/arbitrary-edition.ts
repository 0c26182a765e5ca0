import fc from 'fast-check';
import { sha256 } from '#main/db/pack/seal.ts';
import type { PackContents } from '#main/db/pack/write-pack.ts';
import type { Edition } from '#shared/models/edition.ts';
import { missionTypes } from '#shared/models/mission.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { mutated } from './mutate.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const wordsOrNull = fc.option(words, { nil: null });
const whole = fc.nat({ max: 9_000_000_000 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const country = fc.constantFrom('MX', 'US', 'GE', 'VA');
const lat = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((value) => value / 100_000);
const lon = fc.integer({ min: -18_000_000, max: 18_000_000 }).map((value) => value / 100_000);

const place = fc.record({
  placeId: words,
  name: words,
  admin1: wordsOrNull,
  country,
  lat,
  lon,
  population: whole,
  score: number,
});

const mission = fc.record({
  id: fc.uuid(),
  sending: country,
  receiving: country,
  type: fc.constantFrom(...missionTypes),
  city: wordsOrNull,
  concurrent: fc.boolean(),
  placing: fc.record({
    status: fc.constantFrom('placed', 'review', 'unplaced'),
    rule: words,
    place: fc.option(place, { nil: null }),
    candidates: fc.array(place, { maxLength: 8 }),
    candidateCount: whole,
  }),
  sectionId: words,
  source: words,
  start: whole,
});

const mention = fc.record({
  id: words,
  sectionId: words,
  blockId: words,
  start: whole,
  text: words,
  kind: fc.constantFrom('country', 'admin1', 'region', 'city', 'river', 'sea', 'site'),
  placeId: words,
  name: words,
  country: fc.option(country, { nil: null }),
  lat,
  lon,
  asGovernment: fc.boolean(),
});

const event = fc.record({
  id: words,
  sectionId: words,
  blockId: words,
  start: whole,
  text: words,
  edtf: words,
  earliest: wordsOrNull,
  latest: wordsOrNull,
  basis: fc.constantFrom('explicit', 'context'),
  sentence: words,
  sentenceStart: whole,
});

const check = fc.record({
  kind: fc.constantFrom('density', 'balance', 'sum', 'share', 'difference', 'growth', 'other'),
  tableId: words,
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
  mentions: fc.array(mention, { maxLength: 3 }),
  events: fc.array(event, { maxLength: 3 }),
  checks: fc.array(check, { maxLength: 3 }),
  warnings: fc.array(fc.record({ code: words, message: words, line: fc.option(whole, { nil: null }) }), {
    maxLength: 3,
  }),
}) satisfies fc.Arbitrary<Omit<Edition, 'article'>>;

const sides = fc.array(fc.record({ iso2: fc.option(country, { nil: null }), name: words }), { maxLength: 2 });

/** Contents of packs: damaged articles, with findings that any importer might have made. */
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
      edition: { article, ...parts.findings },
      original,
      importerVersion: parts.importerVersion,
    };
  });
}
