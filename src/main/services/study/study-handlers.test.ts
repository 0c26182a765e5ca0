import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNotebook } from '#main/notebook/notebook.ts';
import { addReviews } from '#main/notebook/review-rows.ts';
import { studyValidators } from '#shared/contract/study-channels.ts';
import { createStudyHandlers } from './study-handlers.ts';

test('a review is on disk when it is acknowledged, and is never taken for another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-study-'));
  const notebook = await openNotebook(folder);
  const moments = ['2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z'];
  const study = createStudyHandlers(
    () => notebook,
    () => new Date(moments.shift() ?? 0),
  );
  const first = await study['study.review']({ cardId: 'note:a', grade: 1 });
  const second = await study['study.review']({ cardId: 'mission:chile-peru/embassy', grade: 4 });
  await notebook.close();
  const again = await openNotebook(folder);
  expect(await createStudyHandlers(() => again)['study.reviews']({})).toEqual([first, second]);
  await again.change((database) => addReviews(database, [second, { ...first, grade: 3 }]));
  expect(await createStudyHandlers(() => again)['study.reviews']({})).toEqual([first, second]);
  await again.close();
  rmSync(folder, { recursive: true });
});

test('only cards and grades that there are can be reviewed', () => {
  const accepts = (cardId: string, grade: number) =>
    studyValidators['study.review'].safeParse({ cardId, grade }).success;
  expect(accepts('note:a', 1) && accepts('mission:chile-peru/embassy', 4)).toBe(true);
  expect(accepts('note:a', 0) || accepts('note:a', 5) || accepts('note:a', 1.5)).toBe(false);
  expect(accepts('', 1) || accepts('a', 1) || accepts('note:', 1) || accepts('note:a b', 1)).toBe(false);
});
