// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { everyMission } from '#renderer/state/mission-filter.ts';
import { iberia, iberianCountries, iberianMission } from '#renderer/testing/iberia.ts';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import { MissionsView, type MissionsViewProps } from './MissionsView.tsx';

const missions = [
  ...iberia.missions,
  iberianMission({ sending: 'ES', type: 'consulate', city: 'Porto', status: 'review' }),
  iberianMission({ sending: 'ES', type: 'consulate', city: null, status: 'unplaced' }),
];
const edition = { ...iberia, missions };

function openMissions(change: Partial<MissionsViewProps> = {}, options: ViewOptions = {}) {
  const asked = { onSelect: vi.fn(), onFilter: vi.fn(), onShowInArticle: vi.fn(), onClose: vi.fn() };
  const props = {
    edition,
    countries: iberianCountries,
    selection: { kind: 'article' },
    filter: everyMission,
  } as const;
  const draw = (more: Partial<MissionsViewProps>) => (
    <MissionsView {...props} {...asked} {...change} {...more} />
  );
  const view = renderView(draw({}), { edition, ...options });
  const table = () => within(view.screen.getByRole('table', { name: 'Missions' }));
  return {
    ...view,
    ...asked,
    show: (more: Partial<MissionsViewProps>) => view.redraw(draw(more)),
    names: () =>
      table()
        .getAllByRole('rowheader')
        .map((cell) => within(cell).getByRole('button').getAttribute('aria-label')),
    sortBy: (column: string) => view.user.click(table().getByRole('button', { name: column })),
    status: () => view.screen.getByRole('status').textContent,
  };
}

test('every mission is a row, in the order of the article, named in full for those who hear it', () => {
  const { names, status } = openMissions();
  expect(names()).toEqual([
    'Embassy of Portugal, Madrid',
    'Consulate of Portugal, Vigo',
    'Embassy of Spain, Lisbon',
    'Consulate of Spain, Porto',
    'Consulate of Spain',
  ]);
  expect(status()).toBe('5 of 5 shown');
});

test('a row says what it is, whose, and how sure its place is', () => {
  const { screen } = openMissions();
  const row = (name: string) => screen.getByRole('button', { name }).closest('tr');
  const cells = (name: string) =>
    [...(row(name)?.children ?? [])].map(({ textContent }) => textContent?.trim());
  expect(cells('Embassy of Portugal, Madrid').slice(1, 4)).toEqual(['Embassy', 'Portugal', 'placed']);
  expect(cells('Consulate of Spain, Porto')[3]).toBe('to be checked');
  expect(cells('Consulate of Spain')[3]).toBe('not placed: no city named');
});

test('where every place is certain there is no column that says so', () => {
  const { screen } = openMissions({ edition: iberia });
  expect(screen.queryByRole('columnheader', { name: 'Position' })).toBeNull();
});

test('a column sorts up, then down, then as the article has it, and says which', async () => {
  const { screen, names, sortBy } = openMissions();
  const head = screen.getByRole('columnheader', { name: 'City' });
  await sortBy('City');
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  const up = names();
  await sortBy('City');
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(names().filter((name) => name !== 'Consulate of Spain')).toEqual(
    up.filter((name) => name !== 'Consulate of Spain').toReversed(),
  );
  await sortBy('City');
  expect(head.getAttribute('aria-sort')).toBeNull();
  expect(names()[0]).toBe('Embassy of Portugal, Madrid');
});

test('missions are found by any words of theirs, and what is not found is said', async () => {
  const { screen, user, names, status } = openMissions();
  const field = screen.getByRole('textbox', { name: 'Find a mission' });
  await user.type(field, 'spain consul');
  expect(names()).toEqual(['Consulate of Spain, Porto', 'Consulate of Spain']);
  expect(status()).toBe('2 of 5 shown');
  await user.type(field, ' nowhere');
  expect(screen.getByText('No mission is like that.')).toBeDefined();
});

test('kinds are shown and hidden by switches that say how many there are, State by State', async () => {
  const { screen, user, onFilter, show, names } = openMissions();
  const ofSpain = within(screen.getByRole('group', { name: 'Missions of: Spain' }));
  expect(ofSpain.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Embassy 1',
    'Consulates 2',
  ]);
  await user.click(ofSpain.getByRole('button', { name: 'Consulates 2' }));
  expect(onFilter).toHaveBeenCalledWith({ hidden: ['ES>PT consulate'] });
  show({ filter: { hidden: ['ES>PT consulate'] } });
  expect(ofSpain.getByRole('button', { name: 'Consulates 2' }).getAttribute('aria-pressed')).toBe('false');
  expect(names()).toHaveLength(3);
});

test('a mission is chosen by its name, its row says so, and it leads to the words and to a link', async () => {
  const { screen, user, onSelect, onShowInArticle, copyLink, show } = openMissions();
  const vigo = 'Consulate of Portugal, Vigo';
  const chosen = { kind: 'mission', id: 'pt-es-consulate-vigo' } as const;
  await user.click(screen.getByRole('button', { name: vigo }));
  expect(onSelect).toHaveBeenCalledWith(chosen);
  show({ selection: chosen });
  expect(
    screen.getAllByRole('button', { pressed: true }).map((one) => one.getAttribute('aria-label')),
  ).toContain(vigo);
  await user.click(screen.getByRole('button', { name: `In the text: ${vigo}` }));
  expect(onShowInArticle).toHaveBeenCalledWith(missions[1]);
  await user.click(screen.getByRole('button', { name: `Copy link: ${vigo}` }));
  expect(copyLink).toHaveBeenCalledWith(chosen, vigo);
});

test('names and kinds are in the reader’s language', () => {
  const { screen } = openMissions({}, { language: 'es' });
  expect(screen.getByRole('button', { name: 'Embajada de España, Lisbon' })).toBeDefined();
  expect(screen.getByRole('group', { name: /España/ })).toBeDefined();
});
