import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebook } from '#main/notebook/notebook.ts';
import { forms } from '#shared/exchange/notes/forms.ts';
import type { NotesFile } from '#shared/exchange/notes/read/read-files.ts';
import { readNotesFiles } from '#shared/exchange/notes/read/read-files.ts';
import type { Note } from '#shared/models/note.ts';
import { contentId } from './content-id.ts';
import { importNotes } from './import-notes.ts';
import { anyNotes } from './testing/any-notes.ts';
import { writtenAs } from './testing/export-input-of.ts';
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
        const first = await importNotes(notebook, files, options);
        expect(first.refused).toEqual([]);
        expect(byId(notebook.read(selectNotes))).toEqual(byId(all));
        const again = await importNotes(notebook, files, options);
        expect(again.planned.map(({ status }) => status)).toEqual(all.map(() => 'same'));
        if (all.length > 0)
          expect(await undoImport(notebook, folder)).toEqual({ undone: all.length, kept: 0 });
        expect(notebook.read(selectNotes)).toEqual([]);
        await notebook.close();
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 25 },
    );
  },
);

test('a folder of Markdown reads the same from a zip, and its names are unlike on every system', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const written = await writtenAs('markdown', all);
      if (written.kind !== 'folder') throw new Error('not a folder');
      const zip = toZip(written.files, now.toISOString());
      const { notes, refused } = readNotesFiles([{ path: 'notes.zip', bytes: zip }], contentId);
      expect(refused).toEqual([]);
      expect(byId(notes.map(({ note }) => note))).toEqual(byId(all));
      const paths = written.files.map(({ path }) => path);
      const alike = new Set(paths.map((path) => path.normalize('NFKC').toLowerCase()));
      expect(alike.size).toBe(paths.length);
      for (const path of paths) expect(path).toMatch(/^(?:notes\/)?[^\\/:*?"<>|\p{Cc}]+\.md$/u);
    }),
    { numRuns: 50 },
  );
});

test('notes that are about places alone come back from GeoJSON with text, tags, colour and place', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (all) => {
      const placed = all
        .map((note) => ({ ...note, targets: note.targets.filter(({ kind }) => kind === 'geometry') }))
        .filter(({ targets }) => targets.length > 0);
      const { notes, refused } = readNotesFiles(
        filesOf(await writtenAs('geojson', placed), 'notes.geojson'),
        contentId,
      );
      expect(refused).toEqual([]);
      const kept = ({ id, body, tags, colour, targets }: Note) => [
        id,
        body,
        new Set(tags),
        colour,
        targets.length,
      ];
      expect(byId(notes.map(({ note }) => note)).map(kept)).toEqual(byId(placed).map(kept));
    }),
  );
});
