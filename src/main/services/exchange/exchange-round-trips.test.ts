import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { addReviews, selectReviews } from '#main/notebook/review-rows.ts';
import { forms } from '#shared/exchange/notes/forms.ts';
import { writeLinderoJson } from '#shared/exchange/notes/lindero-json.ts';
import { tagsOf } from '#shared/exchange/notes/read/foreign-note.ts';
import type { NotesFile } from '#shared/exchange/notes/read/unpack.ts';
import { cutLine, cutPolygon } from '#shared/geo/cut-antimeridian.ts';
import type { Note } from '#shared/models/note.ts';
import { grades, type Review } from '#shared/models/study.ts';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { importNotes } from './import-notes.ts';
import { anyNotes } from './testing/any-notes.ts';
import { exportInputOf, writtenAs } from './testing/export-input-of.ts';
import { readNow } from './testing/read-now.ts';
import { undoImport } from './undo-import.ts';
import { toZip, type Written } from './write-form.ts';

const now = new Date('2026-02-01T00:00:00Z');
const byId = (notes: readonly Note[]) => [...notes].sort((one, other) => (one.id < other.id ? -1 : 1));
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function filesOf(written: Written, name: string): readonly NotesFile[] {
  if (written.kind === 'file') return [{ path: name, bytes: bytesOf(written.content) }];
  return written.files.map(({ path, content }) => ({ path, bytes: bytesOf(content) }));
}

test.each(forms.filter(({ lossless }) => lossless))(
  'exported as $name, wiped and imported, the notebook is the same; undone, it is empty again',
  async ({ name, extension }) => {
    await fc.assert(
      fc.asyncProperty(anyNotes, async (all) => {
        const folder = mkdtempSync(join(tmpdir(), 'lindero-exchange-'));
        const notebook = await openNotebook(folder);
        const files = filesOf(await writtenAs(name, all), `notes.${extension}`);
        const options = { folder, takeOlder: false, now };
        const first = await importNotes(notebook, readNow(files), options);
        expect(first.refused).toEqual([]);
        expect(byId(notebook.read(selectNotes))).toEqual(byId(all));
        const again = await importNotes(notebook, readNow(files), options);
        expect(again.planned.map(({ status }) => status)).toEqual(all.map(() => 'same'));
        if (all.length > 0)
          expect(await undoImport(notebook, folder)).toEqual({ undone: all.length, kept: 0 });
        expect(notebook.read(selectNotes)).toEqual([]);
        await notebook.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: propertyRuns(25) },
    );
  },
);

test('a folder of Markdown reads the same from a zip, and its names are unlike on every system', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const written = await writtenAs('markdown', all);
      if (written.kind !== 'folder') throw new Error('not a folder');
      const zip = toZip(written.files, now.toISOString());
      const { notes, refused } = readNow([{ path: 'notes.zip', bytes: zip }]);
      expect(refused).toEqual([]);
      expect(byId(notes.map(({ note }) => note))).toEqual(byId(all));
      const paths = written.files.map(({ path }) => path);
      const alike = new Set(paths.map((path) => path.normalize('NFKC').toLowerCase()));
      expect(alike.size).toBe(paths.length);
      for (const path of paths) expect(path).toMatch(/^(?:notes\/)?[^\\/:*?"<>|\p{Cc}]+\.md$/u);
    }),
    { numRuns: propertyRuns(50) },
  );
});

/** Shapes that a target becomes in GeoJSON: more than one where the antimeridian cuts it. */
function shapesOf(target: Note['targets'][number]): number {
  if (target.kind !== 'geometry') return 0;
  const { type, coordinates } = target.geometry;
  if (type === 'Point') return 1;
  return type === 'LineString' ? cutLine(coordinates).length : cutPolygon(coordinates).length;
}

test('notes that are about places alone come back from GeoJSON with text, tags, colour and place', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const placed = all
        .map((note) => ({ ...note, targets: note.targets.filter(({ kind }) => kind === 'geometry') }))
        .filter(({ targets }) => targets.length > 0);
      const { notes, refused } = readNow(filesOf(await writtenAs('geojson', placed), 'notes.geojson'));
      expect(refused).toEqual([]);
      const kept = ({ id, body, tags, colour }: Note, shapes: number) => [
        id,
        body,
        new Set(tags),
        colour,
        shapes,
      ];
      expect(byId(notes.map(({ note }) => note)).map((each) => kept(each, each.targets.length))).toEqual(
        byId(placed).map((each) =>
          kept(
            each,
            each.targets.map(shapesOf).reduce((sum, count) => sum + count, 0),
          ),
        ),
      );
    }),
  );
});

test('notes that are about places alone come back from KMZ with id, tags, colour and place, and their words', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const placed = all
        .map((note) => ({ ...note, targets: note.targets.filter(({ kind }) => kind === 'geometry') }))
        .filter(({ targets }) => targets.length > 0);
      fc.pre(placed.length > 0);
      const { notes, refused } = readNow(filesOf(await writtenAs('kmz', placed), 'notes.kmz'));
      expect(refused).toEqual([]);
      const kept = ({ id, tags, colour, targets, createdAt }: Note) => [
        id,
        tagsOf(tags),
        colour,
        targets.map((target) => target.kind === 'geometry' && target.geometry),
        Date.parse(createdAt),
      ];
      expect(byId(notes.map(({ note }) => note)).map(kept)).toEqual(byId(placed).map(kept));
    }),
    { numRuns: propertyRuns(50) },
  );
  const target = { kind: 'geometry', name: 'x', geometry: { type: 'Point', coordinates: [1, 2] } } as const;
  const [note] =
    fc.sample(
      anyNotes.filter(([first]) => first !== undefined),
      { numRuns: 1, seed: 3 },
    )[0] ?? [];
  if (note === undefined) throw new Error('no note');
  const body = '# Chamizal\n\nThe **treaty** of [1970](https://example.org/x) & more';
  const written = await writtenAs('kmz', [{ ...note, body, targets: [target] }]);
  expect(readNow(filesOf(written, 'notes.kmz')).notes[0]?.note.body).toBe(
    'Chamizal\n\nThe treaty of 1970 <https://example.org/x> & more',
  );
});

const review = fc.record({
  cardId: fc.constantFrom('note:a', 'note:b', 'mission:chile-peru/embassy'),
  reviewedAt: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  grade: fc.constantFrom(...grades),
});
const anyReviews = fc.uniqueArray(review, {
  maxLength: 8,
  selector: ({ cardId, reviewedAt }) => `${cardId} ${reviewedAt}`,
});

test('answers in study come back from Lindero JSON, are added to those that are there, and go when it is undone', async () => {
  await fc.assert(
    fc.asyncProperty(anyReviews, anyReviews, async (there, exported) => {
      const folder = mkdtempSync(join(tmpdir(), 'lindero-exchange-'));
      const notebook = await openNotebook(folder);
      await notebook.change((database) => addReviews(database, there));
      const before = notebook.read(selectReviews);
      const content = writeLinderoJson(exportInputOf([], exported));
      const files = [{ path: 'notes.json', bytes: bytesOf(content) }];
      expect(
        (await importNotes(notebook, readNow(files), { folder, takeOlder: false, now })).refused,
      ).toEqual([]);
      const keys = (reviews: readonly Review[]) =>
        reviews.map(({ cardId, reviewedAt }) => `${cardId} ${reviewedAt}`);
      const present = notebook.read(selectReviews);
      expect(new Set(keys(present))).toEqual(new Set([...keys(there), ...keys(exported)]));
      expect(present).toEqual(expect.arrayContaining([...before]));
      if (present.length > before.length) await undoImport(notebook, folder);
      expect(notebook.read(selectReviews)).toEqual(before);
      await notebook.close();
      rmSync(folder, { recursive: true });
    }),
    { numRuns: propertyRuns(25) },
  );
});

test('a review that is none is refused, and the others are taken', () => {
  const good = { cardId: 'note:a', reviewedAt: '2026-01-01T10:00:00.000Z', grade: 3 };
  const bad = [{ ...good, grade: 5 }, { ...good, cardId: 'x' }, { ...good, reviewedAt: 'today' }, null];
  const file = { format: 'lindero-notes', version: 1, notes: [], reviews: [...bad, good] };
  const { reviews, refused } = readNow([{ path: 'notes.json', bytes: bytesOf(JSON.stringify(file)) }]);
  expect(reviews).toEqual([good]);
  expect(refused.map(({ error }) => error.code)).toEqual(bad.map(() => 'import.bad-review'));
});
