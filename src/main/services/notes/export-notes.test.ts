import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { noteSchema } from '#shared/contract/note-schema.ts';
import type { ExportInput } from '#shared/exchange/notes/export-input.ts';
import { type Note, type NoteTarget, noteColours } from '#shared/models/note.ts';
import { exportForms } from './export-forms.ts';
import { importNotes } from './import-notes.ts';
import { targetFacts } from './target-facts.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const position = fc.tuple(longitude, latitude).map(([lon, lat]) => [lon || 0, lat || 0] as const);
const inArticle = { articleId: fc.constant('a-b-relations'), articleTitle: text };
const target: fc.Arbitrary<NoteTarget> = fc.oneof(
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
  fc.record({ kind: fc.constant('section' as const), ...inArticle, sectionId: text, title: text }),
  fc.record({ kind: fc.constant('mission' as const), ...inArticle, missionId: text, name: text }),
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
  fc.record({
    kind: fc.constant('period' as const),
    first: fc.constant('1846-01-01'),
    last: fc.constant('1848-12-31'),
  }),
);
const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const note: fc.Arbitrary<Note> = fc.record({
  id: fc.uuid({ version: 4 }),
  body: text,
  tags: fc.array(fc.constantFrom('border', 'a/b', 'граница', '国境'), { maxLength: 3 }),
  colour: fc.constantFrom(...noteColours),
  targets: fc.array(target, { maxLength: 4 }),
  createdAt: moment,
  updatedAt: moment,
  trashedAt: fc.constant(null),
});
const notes = fc.uniqueArray(note, { maxLength: 8, selector: ({ id }) => id });

const input = (all: readonly Note[]): ExportInput => ({
  notes: all,
  articles: [{ id: 'a-b-relations', title: 'A–B <relations>', language: 'en' }],
  factsOf: targetFacts(new Map()),
  exportedAt: '2026-01-01T00:00:00Z',
});
const write = (form: string, all: readonly Note[]) => {
  const found = exportForms.find(({ name }) => name === form);
  if (found === undefined) throw new Error(`no form ${form}`);
  return found.write(input(all));
};

describe('exports', () => {
  test('the lossless form, imported into an empty notebook, gives the same notes', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (all) => {
        const folder = mkdtempSync(join(tmpdir(), 'lindero-exchange-'));
        const notebook = await openNotebook(folder);
        const result = await importNotes(notebook, String(write('json', all)));
        const byId = (one: Note, other: Note) => (one.id < other.id ? -1 : 1);
        expect([...notebook.read(selectNotes)].sort(byId)).toEqual([...all].sort(byId));
        expect(result).toMatchObject({ added: all.length, refused: [] });
        expect(await importNotes(notebook, String(write('json', all)))).toMatchObject({
          added: 0,
          unchanged: all.length,
        });
        await notebook.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 25 },
    );
  });

  test('Web Annotations keep every note whole beside the words of the model', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const page = JSON.parse(String(write('jsonld', all)));
        expect(
          page.items.map((item: Record<string, unknown>) => noteSchema.parse(item['lindero:note'])),
        ).toEqual(all);
        for (const item of page.items) expect(item.target.length).toBeGreaterThan(0);
      }),
    );
  });

  test('KMZ is a zip of XML that a strict parser takes, and asks for nothing from a network', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const files = unzipSync(write('kmz', all) as Uint8Array);
        const kml = new TextDecoder().decode(files['doc.kml']);
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(kml).close();
        expect(kml).not.toContain('NetworkLink');
      }),
    );
  });

  test('GeoJSON has closed outer rings against the clock, and coordinates of seven decimals at most', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { features } = JSON.parse(String(write('geojson', all)));
        for (const { geometry } of features) {
          for (const number of JSON.stringify(geometry.coordinates).match(/-?\d+\.(\d+)(?!\d*e)/g) ?? []) {
            expect(number.split('.')[1]?.length).toBeLessThanOrEqual(7);
          }
          if (geometry.type === 'Polygon')
            expect(geometry.coordinates[0][0]).toEqual(geometry.coordinates[0].at(-1));
        }
      }),
    );
  });

  test('CSV has a row a note for another parser, TimelineJS an event a dated thing', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const rows = Papa.parse<string[]>(String(write('csv', all)).replace(/\r\n$/, '')).data;
        expect(rows.length).toBe(all.length + 1);
        const { events } = JSON.parse(String(write('timeline', all)));
        const dated = all.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'period'));
        expect(events.length).toBe(dated.length);
      }),
    );
  });
});

test('what is no export of notes is refused with a code, and changes nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-exchange-'));
  const notebook = await openNotebook(folder);
  for (const [file, code] of [
    ['', 'import.not-notes'],
    ['[]', 'import.not-notes'],
    ['{"format":"other"}', 'import.not-notes'],
    ['{"format":"lindero-notes","version":99,"exportedAt":"","notes":[]}', 'import.newer'],
  ] as const) {
    await expect(importNotes(notebook, file)).rejects.toMatchObject({ code });
  }
  const hostile = {
    format: 'lindero-notes',
    version: 1,
    exportedAt: '',
    notes: [{ id: '../../etc/passwd', body: 1 }],
  };
  expect(await importNotes(notebook, JSON.stringify(hostile))).toMatchObject({
    added: 0,
    refused: [{ index: 0 }],
  });
  expect(notebook.read(selectNotes)).toEqual([]);
  await notebook.close();
  rmSync(folder, { recursive: true });
});
