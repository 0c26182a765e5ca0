import { expect, test } from './fixtures.ts';
import { createReaderPage } from './pages/reader-page.ts';

const tijuana = 'Consulate General of the United States, Tijuana';
const acapulco = 'Consular Agency of the United States, Acapulco';

test('row, marker and words lead to each other, and the table finds, sorts and filters', async ({
  atlas,
}) => {
  const reader = createReaderPage(atlas);
  await atlas.openMissions();
  // The table takes half of the map's place: the map shows them all in what is left.
  await expect(atlas.markers(acapulco)).toBeInViewport({ ratio: 1 });
  await reader.row(tijuana).click();
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.item('Tijuana (Consulate General)')).toHaveAttribute('aria-pressed', 'true');
  await atlas.missions.getByRole('button', { name: `In the text: ${tijuana}` }).click();
  await expect(reader.item('Tijuana (Consulate General)')).toBeFocused();
  await expect(reader.item('Tijuana (Consulate General)')).toBeInViewport();
  await reader.item('Mérida (Consulate General)').click();
  await expect(reader.row('Consulate General of the United States, Mérida')).toBeInViewport();
  await expect(reader.row(tijuana)).toHaveAttribute('aria-pressed', 'false');

  // The table is searched without accents, sorted by rank, and filtered by the kinds of the legend.
  await expect(atlas.missions.getByRole('row')).toHaveCount(73);
  await reader.findMission('merid');
  expect(await reader.cities()).toEqual(['Mérida Yucatán']);
  await reader.findMission('nogales');
  expect(await reader.cities()).toEqual(['Nogales Sonora', 'Nogales Arizona']);
  await reader.findMission('');
  await reader.sortBy('Type');
  expect((await reader.cities()).slice(0, 2)).toEqual([
    'Mexico City',
    'Washington, D.C. District of Columbia',
  ]);
  const type = atlas.missions.getByRole('columnheader', { name: 'Type' });
  await expect(type).toHaveAttribute('aria-sort', 'ascending');

  await reader.toggleKind('Consular agencies');
  await expect(reader.shown).toHaveText('63 of 72 shown');
  await expect(reader.row(acapulco)).toHaveCount(0);
  // What is chosen is never hidden.
  await reader.item('Acapulco (Consular Agency)').click();
  await expect(reader.shown).toHaveText('72 of 72 shown');
  await expect(reader.row(acapulco)).toBeInViewport();

  // Whose a mission is, its colour alone says: also where the reader's system sets the colours.
  await atlas.page.emulateMedia({ forcedColors: 'active' });
  const colourOf = (name: string) => atlas.markers(name).evaluate((marker) => getComputedStyle(marker).color);
  expect(await colourOf(tijuana)).not.toBe(await colourOf('Embassy of Mexico, Washington, D.C.'));
});
