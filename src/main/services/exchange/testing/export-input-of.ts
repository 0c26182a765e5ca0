import type { ExportInput } from '#shared/exchange/notes/export-input.ts';
import type { FormName } from '#shared/models/exchange.ts';
import type { Note } from '#shared/models/note.ts';
import type { Review } from '#shared/models/study.ts';
import { factsOf } from '#shared/subjects/kept.ts';
import { createFaceRules } from '../face-rules.ts';
import { type Written, writeForm } from '../write-form.ts';

/** Notes without their articles in the library. */
export const exportInputOf = (notes: readonly Note[], reviews: readonly Review[] = []): ExportInput => ({
  notes,
  reviews,
  historyOf: () => [],
  articles: [{ id: 'a-b-relations', title: 'A–B <relations>', language: 'en', ofWikipedia: true }],
  factsOf: (kept) => factsOf(kept, undefined),
  exportedAt: '2026-01-01T00:00:00.000Z',
  language: 'en',
  editions: [],
  mapOf: () => null,
  mapSources: [],
  faceRules: createFaceRules('node_modules/@fontsource-variable'),
});

export async function writtenAs(form: FormName, notes: readonly Note[]): Promise<Written> {
  return writeForm(form, exportInputOf(notes), () => Promise.reject(new Error('nothing prints here')));
}

export async function fileAs(form: FormName, notes: readonly Note[]): Promise<string | Uint8Array> {
  const written = await writtenAs(form, notes);
  if (written.kind !== 'file') throw new Error(`${form} is a folder`);
  return written.content;
}
