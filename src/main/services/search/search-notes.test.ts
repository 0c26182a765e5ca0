import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Notes, openNotes } from '#main/services/notes/open-notes.ts';
import type { NoteDraft } from '#shared/models/note.ts';
import { createSearchService } from './search-service.ts';

let folder: string;
let notes: Notes;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lindero-search-notes-'));
  notes = await openNotes(folder, () => {});
});
afterEach(async () => {
  await notes.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = '0b7d3a52-9c65-4a6e-8a8e-6d9a3f1c2b4d';
const draft: NoteDraft = {
  id,
  body: '# Río Bravo\n\nThe channel moved.',
  tags: ['hydrology/rivers'],
  colour: 'blue',
  targets: [
    { kind: 'mission', articleId: 'a-b', articleTitle: 'A–B', missionId: 'm', name: 'Consulate, Xanadu' },
  ],
};

test('a note is found by its words, its tags and what it is about, until it is changed or in the trash', async () => {
  const service = createSearchService({
    list: async () => [],
    open: () => Promise.reject(new Error('There are no articles.')),
    countries: [],
    notes: notes.source,
  });
  const ask = async (query: string, articleId: string | null = null) =>
    (
      await service.search({ query, kinds: [], articleId, sectionId: null, language: 'en', limit: 10 })
    ).hits.map(({ kind, targetId, title }) => [kind, targetId, title]);
  expect(await ask('rio bravo')).toEqual([]);
  await notes.handlers['notes.save'](draft);
  const found = [['note', id, 'Río Bravo']];
  for (const query of ['rio bravo', 'channel moved', 'hydrology', 'xanadu']) {
    expect(await ask(query), query).toEqual(found);
  }
  expect(await ask('channel', 'a-b')).toEqual(found);
  expect(await ask('channel', 'c-d')).toEqual([]);
  await notes.handlers['notes.save']({ ...draft, body: 'Dry now.' });
  expect(await ask('channel')).toEqual([]);
  expect(await ask('dry')).toHaveLength(1);
  await notes.handlers['notes.trash']({ id, trashed: true });
  expect(await ask('dry')).toEqual([]);
});
