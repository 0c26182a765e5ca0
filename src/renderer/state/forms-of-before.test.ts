import { expect, test } from 'vitest';
import { all, close, exportBytes, openWritable, run, runScript } from '#main/db/database.ts';
import { putNote, selectNotes } from '#main/notebook/note-rows.ts';
import { openNotebookDatabase } from '#main/notebook/open-database.ts';
import { migrations, notebookApplicationId, notebookVersion } from '#main/notebook/schema.ts';
import {
  copiedLinks,
  linksOfStored,
  storedSubjects,
  storedWithoutEvidence,
} from '#renderer/testing/forms-of-before.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { noteSchema } from '#shared/contract/note-schema.ts';
import { followLink } from '#shared/links/follow-link.ts';
import { formatLink, parseLink } from '#shared/links/link.ts';
import { linkOf, linkOfKept } from '#shared/links/link-of.ts';
import type { KeptSubject } from '#shared/models/subject.ts';

import { placeNotes } from './note-places.ts';

const stored = [...storedSubjects, ...storedWithoutEvidence];
const idOf = (index: number): string => `6f7d1f0e-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A notebook on disk whose notes are on these. */
async function notebookOf(targets: readonly string[]): Promise<Uint8Array> {
  const database = await openWritable();
  for (const migration of migrations) runScript(database, migration);
  runScript(
    database,
    `PRAGMA application_id = ${notebookApplicationId}; PRAGMA user_version = ${notebookVersion}`,
  );
  for (const [index, target] of targets.entries()) {
    const { kind, articleId } = JSON.parse(target);
    const id = idOf(index);
    const moment = '2026-12-01T10:00:00.000Z';
    run(database, `INSERT INTO note VALUES (?, 'kept', 'blue', ?, ?, NULL)`, [id, moment, moment]);
    run(database, 'INSERT INTO note_target VALUES (?, 0, ?, ?, ?)', [id, kind, articleId ?? null, target]);
  }
  const bytes = exportBytes(database);
  close(database);
  return bytes;
}

test('a notebook of before opens, and its notes are saved letter for letter as they were', async () => {
  const database = await openNotebookDatabase(await notebookOf(stored));
  const notes = selectNotes(database).map((note) => noteSchema.parse(note));
  expect(notes.map(({ targets }) => JSON.stringify(targets[0]))).toEqual(stored);
  for (const note of notes) putNote(database, { ...note, body: 'written on' });
  const rows = all<{ target: string }>(database, 'SELECT target FROM note_target ORDER BY note_id');
  expect(rows.map(({ target }) => target)).toEqual(stored);
  close(database);
});

test('notes of before stand where they stood; what knew too little is asked about', async () => {
  const database = await openNotebookDatabase(await notebookOf(stored));
  const notes = selectNotes(database);
  close(database);
  const places = placeNotes(iberia, notes, '2026-12-02T00:00:00.000Z');
  const states = new Map(places.things.map(({ note, found }) => [note.id, found.state]));
  const numbered = (state: string) => stored.flatMap((_, at) => (states.get(idOf(at)) === state ? [at] : []));
  expect(numbered('exact')).toEqual([0, 1, 2, 3, 6, 7, 9]);
  expect(numbered('changed')).toEqual([8, 10, 11]);
  expect(places.words.map(({ found }) => found.state)).toEqual(['exact']);
  expect([places.periods.length, places.drawn.length]).toEqual([1, 1]);
});

test.each(copiedLinks)('the link %s is read, written and followed as before', (text, kind, id) => {
  const link = parseLink(text);
  expect(link === null ? null : formatLink(link)).toBe(text);
  const reached = link === null ? null : followLink(link, iberia);
  expect(reached).toMatchObject({ subject: { kind }, wider: false, unsure: false });
  const parts = { ...reached?.subject } as Record<string, unknown>;
  expect(parts.id ?? [parts.start ?? parts.first, parts.end ?? parts.last].filter(Boolean).join('..')).toBe(
    id.replace(/^(\d+)-(\d+)$/, '$1..$2'),
  );
});

test('what is chosen is linked to letter for letter as before', () => {
  const chosen = [
    { kind: 'article' },
    { kind: 'section', id: 'trade' },
    { kind: 'mission', id: 'pt-es-embassy-madrid' },
    { kind: 'place', id: 'geonames:lisbon' },
    { kind: 'event', id: 'history.1.event-1' },
    { kind: 'words', start: 40, end: 60 },
    { kind: 'period', first: '1980-01-01', last: '1989-12-31' },
    { kind: 'note', id: idOf(1) },
  ] as const;
  expect(chosen.map((one) => formatLink(linkOf(iberia, one)))).toEqual(copiedLinks.map(([link]) => link));
});

test('what notes are on is linked to letter for letter as before', () => {
  const links = storedSubjects.map((text) => linkOfKept(JSON.parse(text) as KeptSubject));
  expect(links.map((link) => (link === null ? null : formatLink(link)))).toEqual(linksOfStored);
});
