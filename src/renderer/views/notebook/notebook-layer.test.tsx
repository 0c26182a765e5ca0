// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { formatMoment } from '#renderer/i18n/format-moment.ts';
import { type NotebookState, unknownNotebook } from '#renderer/state/notebook-state.ts';
import { renderView } from '#renderer/testing/render-view.tsx';
import type { NotebookReport, ReadOnlyReason } from '#shared/contract/notes-channels.ts';
import { NotebookLayer } from './NotebookLayer.tsx';

const report: NotebookReport = {
  opened: { file: '2', savedAt: '2026-01-02T10:00:00Z' },
  notes: 2,
  damaged: [],
  readOnly: null,
  folder: '/home/ana/Lindero/notebook',
};
const second = formatMoment('2026-01-02T10:00:00Z', 'en');
const generations = [
  { file: '3', savedAt: '2026-01-03T10:00:00Z', notes: 1234, bytes: 40_960 },
  { file: '2', savedAt: '2026-01-02T10:00:00Z', notes: 2, bytes: 20_480 },
  { file: '1', savedAt: '2026-01-01T10:00:00Z', notes: null, bytes: 10_240 },
];

function openNotebook(change: Partial<NotebookState> = {}) {
  const actions = { begin: vi.fn(), show: vi.fn(), restore: vi.fn(), reopen: vi.fn() };
  const notebook = { ...unknownNotebook, shown: true, report, generations, ...change };
  const view = renderView(<NotebookLayer notebook={notebook} actions={actions} />);
  const { screen } = view;
  return {
    ...view,
    actions,
    press: (name: string | RegExp) => view.user.click(screen.getByRole('button', { name })),
    rows: () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].slice(1).map(({ textContent }) => textContent)),
  };
}

test('until the core has said what it found there is nothing to show, and nobody asked for it', () => {
  const { screen } = openNotebook({ report: null });
  expect(screen.queryByRole('dialog')).toBeNull();
  openNotebook({ shown: false });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('every kept state has its notes and its size; the first is the present one, and a damaged one cannot be chosen', async () => {
  const { screen, rows, press, actions } = openNotebook();
  expect(rows()).toEqual([
    ['1,234', expect.stringMatching(/kB$/), 'present state'],
    ['2', expect.stringMatching(/kB$/), 'Go back to this'],
    ['damaged', expect.stringMatching(/kB$/), ''],
  ]);
  expect(screen.getByText('/home/ana/Lindero/notebook')).toBeDefined();
  await press(`Go back to the state of ${second}`);
  expect(actions.restore).toHaveBeenCalledWith(generations[1]);
  await press('Close');
  expect(actions.show).toHaveBeenCalledWith(false);
});

test('what was damaged is said with what was opened in its place, and that nothing was removed', () => {
  const damaged = [{ file: '3', savedAt: '2026-01-03T10:00:00Z', reason: 'bad checksum' }];
  const { screen } = openNotebook({ report: { ...report, damaged } });
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('The last saved state of your notebook was damaged');
  expect(said).toContain('bad checksum');
  expect(said).toContain(`Opened in its place: the state of ${second}, with 2 notes.`);
  expect(said).toContain('Nothing was removed');
  openNotebook({
    report: {
      ...report,
      damaged: [...damaged, ...damaged.map((one) => ({ ...one, file: '4' }))],
      opened: null,
    },
  });
  expect(screen.getByRole('alert').textContent).toContain('The last 2 saved states');
  expect(screen.getByRole('alert').textContent).toContain('No sound state was left.');
});

test.each([
  ['in-use', 'Another Lindero writes this notebook', 'Try again'],
  ['changed-elsewhere', 'Another Lindero saved this notebook meanwhile', 'Read anew'],
  ['unreadable', 'Newer states of this notebook cannot be read', 'Try again'],
  ['not-writable', 'Nothing can be written where this notebook lies', 'Try again'],
] satisfies readonly (readonly [ReadOnlyReason['kind'], string, string])[])(
  'a notebook that can only be read says why and what to do: %s',
  async (kind, heading, deed) => {
    const { screen, press, actions } = openNotebook({
      report: { ...report, readOnly: { kind, details: 'EACCES: notebook-7' } },
    });
    expect(screen.getByRole('heading', { name: heading })).toBeDefined();
    expect(screen.getByText('EACCES: notebook-7').lang).toBe('en');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Go back to the state/ }).disabled).toBe(
      true,
    );
    await press(deed);
    expect(actions.reopen).toHaveBeenCalledOnce();
    await press('Only read');
    expect(actions.show).toHaveBeenCalledWith(false);
  },
);

test.each([
  [{ kind: 'none' }, ''],
  [{ kind: 'working' }, 'One moment…'],
  [{ kind: 'only-read' }, 'It still can only be read.'],
  [{ kind: 'writable' }, 'The notebook can be written here now.'],
] as const)('what came of the last thing asked for is said: %o', (outcome, said) => {
  expect(openNotebook({ outcome }).screen.getByRole('status').textContent).toBe(said);
});

test('after going back, it is said that what was until now stays in the list', () => {
  const { screen } = openNotebook({ outcome: { kind: 'restored', savedAt: '2026-01-02T10:00:00Z' } });
  expect(screen.getByRole('status').textContent).toBe(
    `The notebook is as it was on ${second}. What it was until now stays in the list.`,
  );
});

test('while the states are counted that is said, and a notebook that was never saved has none', () => {
  const { screen } = openNotebook({ generations: null });
  expect(screen.getByText('Counting the notes in each…')).toBeDefined();
  openNotebook({ generations: [] });
  expect(screen.getByText('Nothing has been saved yet.')).toBeDefined();
});
