// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { everyMission, missionGroups } from '#renderer/state/mission-filter.ts';
import { iberia, iberianCountries } from '#renderer/testing/iberia.ts';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import { Legend, type LegendProps } from './Legend.tsx';

const hidden = (...keys: string[]) => ({ hidden: keys });

function openLegend(change: Partial<LegendProps> = {}, options: ViewOptions = {}) {
  const asked = { onFilter: vi.fn(), onShowBorder: vi.fn(), onPointToBorder: vi.fn(), onFold: vi.fn() };
  const props = {
    groups: missionGroups(iberia.missions, ['PT', 'ES']),
    sides: ['PT', 'ES'],
    countries: iberianCountries,
    filter: everyMission,
    doubtful: 0,
    unplaced: 0,
    borderKm: 1214,
    foldedAtFirst: false,
  };
  const view = renderView(<Legend {...props} {...asked} {...change} />, options);
  const box = (name: string) => view.screen.getByRole<HTMLInputElement>('checkbox', { name });
  return { ...view, ...asked, box };
}

test('each direction has its kinds of mission with their numbers, each beside its symbol', () => {
  const { screen } = openLegend();
  const groups = screen.getAllByRole('group').map((group) =>
    within(group)
      .getAllByRole('checkbox')
      .map((box) => box.parentElement?.textContent),
  );
  expect(groups).toEqual([
    ['Portugal in Spain', 'Embassy1', 'Consulate1'],
    ['Spain in Portugal', 'Embassy1'],
  ]);
  expect(
    screen.getByRole('checkbox', { name: /^Consulate/ }).parentElement?.querySelector('svg'),
  ).not.toBeNull();
});

test('a row shows and hides its kind, a heading the whole direction', async () => {
  const { user, box, onFilter } = openLegend();
  await user.click(box('Consulate 1'));
  expect(onFilter).toHaveBeenLastCalledWith(hidden('PT>ES consulate'));
  await user.click(box('Portugal in Spain'));
  expect(onFilter).toHaveBeenLastCalledWith(hidden('PT>ES embassy', 'PT>ES consulate'));
});

test('a heading of which a part is hidden is neither on nor off, and brings all of it back', async () => {
  const { user, box, onFilter } = openLegend({ filter: hidden('PT>ES consulate') });
  expect(box('Consulate 1').checked).toBe(false);
  expect(box('Portugal in Spain').indeterminate).toBe(true);
  expect(box('Portugal in Spain').checked).toBe(false);
  expect(box('Spain in Portugal').indeterminate).toBe(false);
  expect(box('Spain in Portugal').checked).toBe(true);
  await user.click(box('Portugal in Spain'));
  expect(onFilter).toHaveBeenLastCalledWith(everyMission);
});

test('a heading of which everything is hidden is off, not half on', () => {
  const { box } = openLegend({ filter: hidden('PT>ES consulate', 'PT>ES embassy') });
  expect(box('Portugal in Spain').checked).toBe(false);
  expect(box('Portugal in Spain').indeterminate).toBe(false);
});

test('the border is said with its length, in the units and the language of the reader', () => {
  expect(openLegend().screen.getByRole('button', { name: 'Show the border, 1,214 km' })).toBeDefined();
  const { screen } = openLegend({}, { units: 'imperial', language: 'es' });
  expect(screen.getByRole('button', { name: 'Mostrar la frontera, 754 mi' })).toBeDefined();
  expect(screen.getByRole('checkbox', { name: 'España en Portugal' })).toBeDefined();
});

test('the border is brought into view by its row, and stands out while it is pointed at or has the focus', async () => {
  const { screen, user, onShowBorder, onPointToBorder } = openLegend();
  const row = screen.getByRole('button', { name: /^Show the border/ });
  await user.hover(row);
  expect(onPointToBorder).toHaveBeenLastCalledWith(true);
  await user.unhover(row);
  expect(onPointToBorder).toHaveBeenLastCalledWith(false);
  await user.click(row);
  expect(onShowBorder).toHaveBeenCalledOnce();
  expect(onPointToBorder).toHaveBeenLastCalledWith(true);
  await user.tab();
  expect(onPointToBorder).toHaveBeenLastCalledWith(false);
});

test('States that do not meet have no border in their legend', () => {
  const { screen } = openLegend({ borderKm: null });
  expect(screen.queryByRole('button', { name: /border/i })).toBeNull();
  expect(screen.getByRole('checkbox', { name: 'Portugal in Spain' })).toBeDefined();
});

test('an article that names no mission and no border has nothing to explain', () => {
  const { screen } = openLegend({ groups: [], borderKm: null });
  expect(screen.queryByRole('button')).toBeNull();
  const bordered = openLegend({ groups: [] });
  expect(bordered.screen.getByRole('button', { name: 'Legend' })).toBeDefined();
});

test('missions whose place is in doubt, and such that have none, are counted where there are any', () => {
  const { screen } = openLegend({ doubtful: 2, unplaced: 1 });
  expect(screen.getByText('Place to be checked').parentElement?.textContent).toBe('Place to be checked2');
  expect(screen.getByText('1 mission has no place: see the table')).toBeDefined();
  openLegend({ doubtful: 0, unplaced: 3 });
  expect(screen.queryByText('Place to be checked')).toBeNull();
  expect(screen.getByText('3 missions have no place: see the table')).toBeDefined();
});

test('the legend folds to what fits a narrow map, says whether it is folded, and has the map know', async () => {
  const { screen, user, onFold } = openLegend({ foldedAtFirst: true });
  const head = screen.getByRole('button', { name: 'Legend' });
  expect(head.getAttribute('aria-expanded')).toBe('false');
  await user.click(head);
  expect(head.getAttribute('aria-expanded')).toBe('true');
  expect(onFold).toHaveBeenCalledOnce();
  expect(document.getElementById(head.getAttribute('aria-controls') ?? '')).not.toBeNull();
});
