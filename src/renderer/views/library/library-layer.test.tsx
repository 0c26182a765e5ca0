// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import type { LibraryActions } from '#renderer/state/library-actions.ts';
import { emptyLibrary, type LibraryState } from '#renderer/state/library-state.ts';
import { iberianCountries, iberianMission } from '#renderer/testing/iberia.ts';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import type { EditionChanges } from '#shared/models/edition-changes.ts';
import type { ImportResult, PackSummary } from '#shared/models/library.ts';
import { LibraryLayer } from './LibraryLayer.tsx';

const pack = (id: string, title: string, change: Partial<PackSummary> = {}): PackSummary => ({
  id,
  title,
  sides: [],
  language: 'en',
  missionCount: 2,
  reviewCount: 0,
  sectionCount: 5,
  warningCount: 0,
  importedAt: '2026-01-02T10:00:00Z',
  builtIn: false,
  problem: null,
  ...change,
});
const packs = [
  pack('mexico', 'Mexico–United States relations', { builtIn: true, importedAt: null, missionCount: 60 }),
  pack('fiji', 'Fiji–Peru relations', { reviewCount: 1, missionCount: 1, sectionCount: 1 }),
  pack('broken', 'broken.lindero', { problem: { code: 'pack.damaged', message: 'damaged' } }),
];
const removed = {
  trashId: 'fiji~1~removed',
  id: 'fiji',
  title: 'Fiji–Peru relations',
  reason: 'removed',
  removedAt: '2026-02-03T10:00:00Z',
} as const;

function openLibrary(change: Partial<LibraryState> = {}, options: ViewOptions = {}) {
  const names = [
    'show',
    'refresh',
    'importFiles',
    'cancelImport',
    'closeReport',
    'open',
    'remove',
    'restore',
    'forgetRemoved',
    'exportPack',
    'showChanges',
    'placeMission',
  ] as const satisfies readonly (keyof LibraryActions)[];
  const actions = Object.fromEntries(names.map((name) => [name, vi.fn(async () => {})]));
  const view = renderView(
    <LibraryLayer
      library={{ ...emptyLibrary, shown: true, packs, ...change }}
      actions={actions as unknown as LibraryActions}
      openId="mexico"
    />,
    options,
  );
  const { screen } = view;
  const rows = (name = 'Library') => within(screen.getByRole('list', { name })).getAllByRole('listitem');
  return {
    ...view,
    asked: actions,
    rows,
    row: (title: string) => rows().find(({ textContent }) => textContent?.includes(title)) ?? document.body,
    press: (name: string | RegExp) => view.user.click(screen.getByRole('button', { name })),
  };
}

test('every article says what it holds, where it is from, and whether it is the open one', () => {
  const { rows } = openLibrary();
  const imported = formatMoment('2026-01-02T10:00:00Z', 'en', 'minute');
  const facts = rows().map((row) => row.querySelectorAll('p')[1]?.textContent);
  expect(facts.slice(1)).toEqual([
    `1 mission · 1 section · 1 position to check · imported ${imported}`,
    '60 missions · 5 sections · comes with the atlas · open now',
  ]);
});

test('an article that cannot be opened says why, and can only be removed', async () => {
  const { row, asked, press } = openLibrary();
  const broken = within(row('broken.lindero'));
  expect(broken.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Remove']);
  expect(row('broken.lindero').textContent).toMatch(/damaged/i);
  await press('Remove broken.lindero');
  expect(asked.remove).toHaveBeenCalledWith(packs[2]);
});

test('what comes with the atlas is never removed; it and every other is given on', async () => {
  const { screen, press, asked } = openLibrary();
  expect(screen.queryByRole('button', { name: /^Remove Mexico/ })).toBeNull();
  await press('Export Mexico–United States relations');
  expect(asked.exportPack).toHaveBeenCalledWith('mexico');
  await press('Fiji–Peru relations');
  expect(asked.open).toHaveBeenCalledWith('fiji');
  await press('What changed: Fiji–Peru relations');
  expect(asked.showChanges).toHaveBeenCalledWith(packs[1]);
});

test('articles are found by their titles and sorted, and counted', async () => {
  const { screen, user, rows } = openLibrary();
  await user.type(screen.getByRole('textbox', { name: 'Find an article' }), 'peru');
  expect(rows()).toHaveLength(1);
  expect(screen.getByRole('status').textContent).toBe('1 article of 3');
  await user.clear(screen.getByRole('textbox'));
  await user.selectOptions(screen.getByRole('combobox', { name: /^Sort by/ }), 'Most missions');
  expect(rows()[0]?.textContent).toContain('Mexico–United States');
});

test('what was removed is said until it is put away, and comes back by one button', async () => {
  const { screen, press, asked } = openLibrary({ removed });
  expect(screen.getByText('“Fiji–Peru relations” was removed.')).toBeDefined();
  await press('Undo');
  expect(asked.restore).toHaveBeenCalledWith('fiji~1~removed');
  await press('Dismiss');
  expect(asked.forgetRemoved).toHaveBeenCalledOnce();
});

test('the trash says what happened to each edition and when, and gives it back', async () => {
  const replaced = { ...removed, trashId: 'fiji~2~replaced', reason: 'replaced' } as const;
  const { screen, press, asked } = openLibrary({ trash: [removed, replaced] });
  expect(screen.getByText('Trash (2)')).toBeDefined();
  const date = formatMoment(removed.removedAt, 'en', 'minute');
  expect(screen.getByText(`removed ${date}`)).toBeDefined();
  expect(screen.getByText(`replaced by a newer edition ${date}`)).toBeDefined();
  const [first] = screen.getAllByRole('button', { name: `Put back Fiji–Peru relations, ${date}` });
  first?.click();
  expect(asked.restore).toHaveBeenCalledWith('fiji~1~removed');
  await press('Close');
  expect(asked.show).toHaveBeenCalledWith(false);
});

test('while files are imported, how far it is is said and seen, and it can be ended once', async () => {
  const running = { done: 1, total: 3, current: 'chile.html', cancelled: false };
  const { screen, press, asked } = openLibrary({ shown: false, running });
  expect(screen.getByRole('status').textContent).toBe('Importing 1 of 3Reading chile.html');
  const bar = screen.getByRole('progressbar', { name: 'Importing 1 of 3' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '3']);
  await press('Cancel');
  expect(asked.cancelImport).toHaveBeenCalledOnce();
  openLibrary({ shown: false, running: { ...running, cancelled: true } });
  expect(screen.getByRole('status').textContent).toContain('Ending…');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Cancel' }).disabled).toBe(true);
});

const changes: EditionChanges = {
  sections: { added: [], removed: [], renamed: [], changed: [] },
  missions: {
    opened: [iberianMission({ sending: 'PT', type: 'consulate', city: 'Seville' })],
    closed: [iberianMission({ sending: 'PT', type: 'consulate-general', city: 'Vigo' })],
    renamed: [],
  },
  figures: [],
} as unknown as EditionChanges;
const article = {
  name: 'a.txt',
  id: 'fiji',
  title: 'Fiji–Peru relations',
  missionCount: 1,
  reviewCount: 0,
  warningCount: 2,
};

function openReport(results: readonly ImportResult[], options: ViewOptions = {}) {
  return openLibrary({ shown: false, report: { results, countries: iberianCountries } }, options);
}

test('the report says of every file what became of it, with the core’s code for what could not be read', () => {
  const error = { code: 'article.binary', message: 'It is no text.', line: 12 };
  const { screen, rows } = openReport(
    [
      { ...article, kind: 'imported' },
      { ...article, kind: 'unchanged' },
      { kind: 'failed', name: 'holiday.jpg', error },
      { kind: 'cancelled', name: 'late.txt' },
    ],
    { language: 'es' },
  );
  expect(rows('Informe de la importación').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Fiji–Peru relations1 misión · 2 .*a\.txt/),
    expect.stringContaining('Fiji–Peru relations'),
    expect.stringMatching(/^holiday\.jpg.*article\.binary · línea 12 · It is no text\./),
    expect.stringContaining('late.txt'),
  ]);
  expect(screen.getByText('It is no text.').lang).toBe('en');
});

test('a newer edition says which missions opened and closed since the one before', () => {
  const { rows } = openReport([{ ...article, kind: 'replaced', trashId: null, changes }]);
  const [row] = rows('Import report');
  const said = [...(row?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Missions opened',
    'Consulate of Portugal, Seville',
    'Missions closed',
    'Consulate General of Portugal, Vigo',
  ]);
  expect(row?.textContent).toContain('Newer edition');
});

test('an article of the report is opened from it, and the counts are summed up', async () => {
  const failed = { kind: 'failed', name: 'x', error: { code: 'article.empty', message: '' } } as const;
  const { screen, press, asked } = openReport([{ ...article, kind: 'imported' }, failed]);
  expect(screen.getByText('1 article was imported. 1 file could not be read.')).toBeDefined();
  await press('Open Fiji–Peru relations');
  expect(asked.open).toHaveBeenCalledWith('fiji');
  await press('Close');
  expect(asked.closeReport).toHaveBeenCalledOnce();
});

test('what changed is shown by itself, too, and an edition without one before it says so', () => {
  const { screen } = openLibrary({
    shown: false,
    changes: { title: 'Fiji–Peru relations', changes: null, countries: [] },
  });
  expect(screen.getByText('There is no edition before this one.')).toBeDefined();
});
