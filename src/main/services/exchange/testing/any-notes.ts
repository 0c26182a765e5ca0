import fc from 'fast-check';
import { missionTypes } from '#shared/missions/mission-types.ts';
import { type Note, noteColours } from '#shared/models/note.ts';
import type { KeptSubject } from '#shared/models/subject.ts';
import { wellFormed } from '#shared/text/well-formed.ts';

/** What notes may hold that forms must not take for their own markup. */
export const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![](https://example.org/pixel.png)',
  '=HYPERLINK("https://example.org")',
  '---\nid: other\n---\n',
  '<!-- lindero: end of the note -->',
  'a: *b\n&c',
  'line\r\nline\rline\u2028line',
  '# Heading\n\n> quote\n\n- [ ] item',
  '[[note|name]] ]]>',
] as const;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }).filter((words) => words === wellFormed(words)),
  fc.constantFrom(...hostile),
);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
// Doubles are mostly tiny ones: whole degrees lie all over the globe.
const degrees = (most: number) =>
  fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.integer({ min: -most, max: most }));
const longitude = degrees(180);
const latitude = degrees(90);
const position = fc.tuple(longitude, latitude).map(([lon, lat]) => [lon || 0, lat || 0] as const);
const inArticle = { articleId: fc.constant('a-b-relations'), articleTitle: text };
/** What a thing is known by, which notes of before do not have. */
const path = fc.array(text, { maxLength: 3 });
const edition = fc.constantFrom('0'.repeat(64), 'f'.repeat(64));
const post = fc.record({
  sending: fc.constant('GH'),
  receiving: fc.constant('TR'),
  type: fc.constantFrom(...missionTypes),
  city: fc.option(text),
});
const row = fc.array(text, { maxLength: 3 });
const table = fc.record({
  caption: fc.option(text),
  header: row,
  rows: fc.array(row, { maxLength: 3 }),
  whole: fc.boolean(),
});
const target: fc.Arbitrary<KeptSubject> = fc.oneof(
  fc.record({
    kind: fc.constant('words' as const),
    ...inArticle,
    anchor: fc.record({
      exact: words,
      prefix: text,
      suffix: text,
      start: fc.nat(),
      end: fc.nat(),
      sectionId: text,
    }),
  }),
  fc.record(
    {
      kind: fc.constant('section' as const),
      ...inArticle,
      sectionId: text,
      title: text,
      path,
      begins: text,
      edition,
    },
    { requiredKeys: ['kind', 'articleId', 'articleTitle', 'sectionId', 'title'] },
  ),
  fc.record(
    { kind: fc.constant('mission' as const), ...inArticle, missionId: text, name: text, post, edition },
    { requiredKeys: ['kind', 'articleId', 'articleTitle', 'missionId', 'name'] },
  ),
  fc.record({
    kind: fc.constant('geometry' as const),
    name: text,
    geometry: fc.oneof(
      position.map((coordinates) => ({ type: 'Point' as const, coordinates })),
      fc
        .array(position, { minLength: 2, maxLength: 5 })
        .map((coordinates) => ({ type: 'LineString' as const, coordinates })),
      fc.array(position, { minLength: 3, maxLength: 6 }).map((ring) => ({
        type: 'Polygon' as const,
        coordinates: [[...ring, ring[0] as readonly [number, number]]],
      })),
    ),
  }),
  fc.record({ kind: fc.constant('place' as const), ...inArticle, placeId: text, name: text }),
  fc.record(
    {
      kind: fc.constant('event' as const),
      ...inArticle,
      eventId: text,
      edtf: fc.constantFrom('1848~', '184X', '1846/1848'),
      text,
      sentence: text,
      at: fc.nat(),
      path,
      edition,
    },
    { requiredKeys: ['kind', 'articleId', 'articleTitle', 'eventId', 'edtf', 'text'] },
  ),
  fc.record(
    {
      kind: fc.constant('figure' as const),
      ...inArticle,
      tableId: text,
      row: text,
      column: text,
      table,
      path,
      edition,
    },
    { requiredKeys: ['kind', 'articleId', 'articleTitle', 'tableId', 'row', 'column'] },
  ),
  fc.record({
    kind: fc.constant('period' as const),
    first: fc.constant('1846-01-01'),
    last: fc.constant('1848-12-31'),
  }),
);
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid({ version: 4 }),
  body: text,
  tags: fc.array(
    fc.constantFrom('border', 'a/b', 'граница', '国境', '1848', 'state visit', '#x', '=1+1', 'true'),
    { maxLength: 3 },
  ),
  colour: fc.constantFrom(...noteColours),
  targets: fc.array(target, { maxLength: 4 }),
  createdAt: moment,
  updatedAt: moment,
  trashedAt: fc.option(moment),
});
export const anyNotes = fc.uniqueArray(anyNote, { maxLength: 8, selector: ({ id }) => id });
