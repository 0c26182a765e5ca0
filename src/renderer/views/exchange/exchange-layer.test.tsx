// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import type { ExchangeActions } from '#renderer/state/exchange-actions.ts';
import { type ExchangeState, type ImportStep, noExchange } from '#renderer/state/exchange-state.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { noteOf, wordsOf } from '#renderer/testing/notes-column.tsx';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import type { ImportPreview } from '#shared/contract/exchange-channels.ts';
import { ExchangeLayer } from './ExchangeLayer.tsx';

const notes = [
  noteOf({ body: 'Here.', tags: ['law'], targets: [wordsOf(iberia, 'Both joined')] }),
  noteOf({ body: 'Of nothing.', tags: ['peace'] }),
  noteOf({ body: 'Gone.', trashedAt: '2026-02-01T00:00:00Z' }),
];

function openExchange(
  change: Partial<ExchangeState>,
  options: ViewOptions & { readonly openId?: string | null } = {},
) {
  const actions = {
    show: vi.fn(),
    exportNotes: vi.fn(),
    preview: vi.fn(),
    importPreviewed: vi.fn(),
    undoImport: vi.fn(),
  };
  const { openId = iberia.article.id, ...rest } = options;
  const view = renderView(
    <ExchangeLayer
      exchange={{ ...noExchange, ...change }}
      actions={actions as unknown as ExchangeActions}
      notes={notes}
      openId={openId}
    />,
    rest,
  );
  const { screen } = view;
  return {
    ...view,
    actions,
    button: (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name }),
    press: (name: string | RegExp) => view.user.click(screen.getByRole('button', { name })),
    status: () => screen.getByRole('status').textContent?.trim(),
  };
}

test('notes go out whole, in the form that loses nothing, unless something else is chosen', async () => {
  const { screen, press, status, actions } = openExchange({ shown: 'export' });
  expect(status()).toBe('2 notes');
  expect(screen.getByText('Imported again, the notebook is the same.')).toBeDefined();
  await press('Export');
  expect(actions.exportNotes).toHaveBeenCalledWith(expect.objectContaining({ form: 'json', language: 'en' }));
});

test('the chosen form says what it keeps, what it loses, and whether it can come back', async () => {
  const { screen, user } = openExchange({ shown: 'export' });
  await user.click(screen.getByRole('radio', { name: /^Google Earth/ }));
  const facts = document.getElementById('form-facts')?.textContent;
  expect(facts).toContain('KeepsNotes that lie somewhere, with their time, for globes.');
  expect(facts).toContain('LosesNotes without a place');
  expect(facts).toContain('Can be imported again, with what it keeps.');
  expect(screen.getByRole('radio', { checked: true }).getAttribute('aria-describedby')).toBe('form-facts');
});

test('notes are chosen by article, tag, day and trash, and counted before anything is written', async () => {
  const { screen, user, status, press, actions } = openExchange({ shown: 'export' });
  await user.click(screen.getByRole('checkbox', { name: 'With the trash' }));
  expect(status()).toBe('3 notes');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'law');
  expect(status()).toBe('1 note');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Article' }), 'On this article');
  await press('Export');
  expect(actions.exportNotes.mock.lastCall?.[0].selection).toMatchObject({
    articleId: iberia.article.id,
    tag: 'law',
  });
});

test('nothing is exported where no note is like that, but a page of the article is worth having without', async () => {
  const { screen, user, button, status } = openExchange({ shown: 'export' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Article' }), 'On this article');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'peace');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), '');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'law');
  expect(button('Export').disabled).toBe(false);
  const from = screen.getByLabelText<HTMLInputElement>('Changed from');
  await user.type(from, '2030-01-01');
  expect(status()).toBe('No note is like that');
  expect(button('Export').disabled).toBe(true);
  await user.click(screen.getByRole('radio', { name: /^Web page/ }));
  expect(button('Export').disabled).toBe(false);
});

test('without an open article there is none to choose the notes by', () => {
  const { screen } = openExchange({ shown: 'export' }, { openId: null });
  expect(screen.queryByRole('combobox', { name: 'Article' })).toBeNull();
});

test('what was written is said with its name, and so is what the form had no place for', () => {
  const done = { kind: 'done', fileName: 'notes.kmz', noteCount: 2, leftOut: 1 } as const;
  const { status, button } = openExchange({ shown: 'export', exporting: done });
  expect(status()).toBe('2 notes exported: notes.kmz 1 note was left out: the form has no place for it.');
  openExchange({ shown: 'export', exporting: { kind: 'working' } });
  expect(button('Export').disabled).toBe(true);
});

test('an export that failed says why, in the reader’s language', () => {
  const failure = { code: 'host.unreachable', message: 'fetch failed' };
  const { status } = openExchange(
    { shown: 'export', exporting: { kind: 'failed', failure } },
    { language: 'es' },
  );
  expect(status()).toMatch(/^La ventana perdió la conexión/);
});

const preview: ImportPreview = {
  counts: { new: 2, changed: 1, older: 1, same: 0 },
  notes: [
    { id: '1', title: 'Treaty', status: 'new', change: null },
    { id: '2', title: 'Peace', status: 'changed', change: { before: 'war', after: '' } },
    { id: '3', title: 'Cork', status: 'older', change: { before: 'later', after: 'earlier' } },
  ],
  reviewCount: 0,
  refused: [{ from: 'notes.json, note 7', error: { code: 'notes-file.bad-note', message: 'It has no id.' } }],
  refusedCount: 3,
};
const previewed = (change: Partial<ImportPreview> = {}): ImportStep => ({
  kind: 'preview',
  files: [],
  preview: { ...preview, ...change },
});

test('before anything changes, every note stands under what would become of it, with both states where they differ', () => {
  const { screen } = openExchange({ shown: 'import', importing: previewed() });
  const listed = (name: string) =>
    within(screen.getByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(listed('New')).toEqual(['Treaty', 'and 1 more']);
  expect(listed('Changed')).toEqual(['PeaceHere: warIn the file: no text']);
  expect(listed('Later here')).toEqual(['CorkHere: laterIn the file: earlier']);
  expect(listed('Refused')).toEqual([
    expect.stringMatching(/^notes\.json, note 7.*notes-file\.bad-note: It has no id\.$/),
    'and 2 more',
  ]);
  expect(screen.queryByRole('list', { name: 'The same' })).toBeNull();
});

test('what is later here is left as it is, unless a person says otherwise', async () => {
  const { screen, user, press, actions } = openExchange({ shown: 'import', importing: previewed() });
  await press('Import 3 notes');
  expect(actions.importPreviewed).toHaveBeenLastCalledWith(false);
  await user.click(screen.getByRole('checkbox', { name: 'Replace what is later here, too' }));
  await press('Import 4 notes');
  expect(actions.importPreviewed).toHaveBeenLastCalledWith(true);
  await press('Choose others');
  expect(actions.show).toHaveBeenCalledWith('import');
});

test('where there is nothing to import the button says so; answers in study alone are something', () => {
  const none = { counts: { new: 0, changed: 0, older: 0, same: 4 }, notes: [] };
  const { button } = openExchange({ shown: 'import', importing: previewed(none) });
  expect(button('Nothing to import').disabled).toBe(true);
  openExchange({ shown: 'import', importing: previewed({ ...none, reviewCount: 5 }) });
  expect(button('Import 5 answers').disabled).toBe(false);
});

test('what was imported is counted, with what was refused', () => {
  const result = { ...preview, reviewCount: 1 };
  const { status } = openExchange({ shown: 'import', importing: { kind: 'done', result, taken: 3 } });
  expect(status()).toBe('3 notes were imported. 1 answer in study was added. 3 were refused.');
});

test('the last import is undone by one button, and what was changed since is said to stay', async () => {
  const lastImport = { at: '2026-01-02T10:00:00Z', noteCount: 3 };
  const { screen, press, actions, status } = openExchange({ shown: 'import', lastImport });
  const date = formatMoment(lastImport.at, 'en');
  expect(screen.getByText(`The last import, ${date}: 3 notes.`)).toBeDefined();
  await press('Undo the import');
  expect(actions.undoImport).toHaveBeenCalledOnce();
  openExchange({ shown: 'import', importing: { kind: 'undone', undone: 2, kept: 1 } });
  expect(status()).toBe('2 notes are as before the import. 1 note was changed since and stays as it is.');
});

test('files are chosen by a button, and the same ones can be chosen again', async () => {
  const { screen, user, actions } = openExchange({ shown: 'import' });
  const file = new File(['{}'], 'notes.json');
  const field = screen.getByLabelText<HTMLInputElement>('Files of notes');
  await user.upload(field, file);
  expect(actions.preview.mock.lastCall?.[0].map(({ name }: File) => name)).toEqual(['notes.json']);
  expect(field.value).toBe('');
});

test('a file that could not be read says why, with the core’s own words, and others can be chosen', () => {
  const failure = { code: 'notes-file.not-json', message: 'Unexpected token' };
  const { screen, button } = openExchange({ shown: 'import', importing: { kind: 'failed', failure } });
  expect(screen.getByText('notes-file.not-json: Unexpected token').lang).toBe('en');
  expect(button('Choose files…')).toBeDefined();
});
