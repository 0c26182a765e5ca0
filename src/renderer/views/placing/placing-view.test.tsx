// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { iberia, iberianCountries, iberianMission } from '#renderer/testing/iberia.ts';
import { renderView } from '#renderer/testing/render-view.tsx';
import type { Mission, PlaceCandidate } from '#shared/models/mission.ts';
import { PlacingView, type PlacingViewProps } from './PlacingView.tsx';

const place = (placeId: string, admin1: string, population: number): PlaceCandidate => ({
  placeId,
  name: 'Santiago',
  admin1,
  country: 'ES',
  lat: 42.9,
  lon: -8.5,
  population,
  score: 1,
});
const candidates = [place('geonames:galicia', 'Galicia', 98_000), place('geonames:murcia', 'Murcia', 0)];
const plain = iberianMission({ sending: 'PT', type: 'consulate', city: 'Santiago', status: 'review' });
const doubtful: Mission = {
  ...plain,
  source: '- Santiago (Consulate)',
  placing: { ...plain.placing, place: candidates[0] ?? null, candidates, candidateCount: 2 },
};
const nowhere = iberianMission({ sending: 'PT', type: 'consulate', city: 'Xyzzy', status: 'unplaced' });
const placedAt = (country: string): Mission => {
  const base = iberianMission({ sending: 'PT', type: 'consulate', city: 'Huelva' });
  const manual = { ...place('manual', '', 0), country, lat: 37.2, lon: -6.9 };
  return { ...base, placing: { ...base.placing, rule: 'manual', place: manual, candidates: [manual] } };
};

function openPlacing(missions: readonly Mission[], change: Partial<PlacingViewProps> = {}) {
  const asked = {
    onSelect: vi.fn(),
    onPlace: vi.fn(),
    onPointing: vi.fn(),
    onShowInArticle: vi.fn(),
    onClose: vi.fn(),
  };
  const [first] = missions;
  const selection = { kind: 'mission', id: first?.id ?? '' } as const;
  const view = renderView(
    <PlacingView
      edition={{ ...iberia, missions: [...iberia.missions, ...missions] }}
      countries={iberianCountries}
      selection={selection}
      pointing={false}
      {...asked}
      {...change}
    />,
  );
  const button = (name: string | RegExp) => view.screen.getByRole('button', { name });
  return { ...view, ...asked, button };
}

test('missions without a certain place, and those that a person placed, are listed with what is known; the others are not', () => {
  const { screen } = openPlacing([doubtful, nowhere, placedAt('ES')]);
  const list = within(screen.getByRole('list', { name: 'Missions to check' }));
  expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Consulate of Portugal, Santiagoto be checked: 2 places have this name',
    'Consulate of Portugal, Xyzzynot placed: city not found',
    'Consulate of Portugal, HuelvaPlaced by hand',
  ]);
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('2 missions want a look.');
});

test('the places of that name are offered with what tells them apart; choosing one places the mission there', async () => {
  const { screen, user, onPlace } = openPlacing([doubtful]);
  const choice = within(screen.getByRole('group', { name: 'Where is it?' }));
  expect(choice.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Santiago, Galicia, Spain98,000 inhabitants',
    'Santiago, Murcia, Spain',
  ]);
  expect(choice.getByRole('button', { pressed: true }).textContent).toContain('Galicia');
  await user.click(choice.getByRole('button', { name: /Murcia/ }));
  expect(onPlace).toHaveBeenCalledWith(doubtful, { kind: 'candidate', placeId: 'geonames:murcia' });
});

test('where no city of that name was found, that is said with what else can be done', () => {
  const { screen } = openPlacing([nowhere]);
  expect(
    screen.getByText('No city of that name was found. Point at the map, or type its position.'),
  ).toBeDefined();
});

test.each([
  ['40.5', '-3.5', 40.5, -3.5],
  ['40,5 N', '3,5 W', 40.5, -3.5],
  ['−40.5°', '3.5 O', -40.5, -3.5],
])('a position that is typed as %s, %s is set', async (lat, lon, ...expected) => {
  const { screen, user, button, onPlace } = openPlacing([nowhere]);
  await user.type(screen.getByRole('textbox', { name: 'Latitude' }), lat);
  await user.type(screen.getByRole('textbox', { name: 'Longitude' }), lon);
  await user.click(button('Set'));
  expect(onPlace).toHaveBeenCalledWith(nowhere, { kind: 'point', lat: expected[0], lon: expected[1] });
});

test.each([
  ['91', '0'],
  ['0', '181'],
  ['here', '0'],
  ['', ''],
])('a position of %s, %s places nothing and says what positions are', async (lat, lon) => {
  const { screen, user, button, onPlace } = openPlacing([nowhere]);
  if (lat !== '') await user.type(screen.getByRole('textbox', { name: 'Latitude' }), lat);
  if (lon !== '') await user.type(screen.getByRole('textbox', { name: 'Longitude' }), lon);
  await user.click(button('Set'));
  expect(screen.getByRole('alert').textContent).toBe('Latitude is −90 to 90, longitude −180 to 180.');
  expect(onPlace).not.toHaveBeenCalled();
});

test('the map is pointed at by a button that says what comes next', async () => {
  const before = openPlacing([nowhere]);
  await before.user.click(before.button('Point at the map'));
  expect(before.onPointing).toHaveBeenCalledWith(true);
  const { screen, user, button, onPointing } = openPlacing([nowhere], { pointing: true });
  expect(screen.getByText('Click the place on the map. Escape ends it.')).toBeDefined();
  await user.click(button('Point at the map'));
  expect(onPointing).toHaveBeenCalledWith(false);
});

test('a point in another country is asked about, one in the receiving State is not', () => {
  const { screen } = openPlacing([placedAt('PT')]);
  expect(screen.getByRole('alert').textContent).toBe(
    'This point lies in Portugal, and not in Spain. Is that meant?',
  );
  openPlacing([placedAt('ES')]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was placed by hand is given back to the rule; what was not cannot be', async () => {
  const byHand = placedAt('ES');
  const { screen, user, button, onPlace } = openPlacing([byHand]);
  await user.click(button('Give it back to the rule'));
  expect(onPlace).toHaveBeenCalledWith(byHand, null);
  openPlacing([doubtful]);
  expect(screen.queryByRole('button', { name: 'Give it back to the rule' })).toBeNull();
});

test('the article’s own words stand beside the choice, and lead to where they stand', async () => {
  const { user, button, onShowInArticle, onSelect } = openPlacing([doubtful]);
  await user.click(button(/- Santiago \(Consulate\)/));
  expect(onShowInArticle).toHaveBeenCalledWith(doubtful);
  await user.click(button(/^Consulate of Portugal, Santiago/));
  expect(onSelect).toHaveBeenCalledWith({ kind: 'mission', id: doubtful.id });
});
