import { expect, test } from './fixtures.ts';
import { createToolsPage } from './pages/tools-page.ts';

test('distance and area are measured from points that are typed, found by name, or under the cross-hair', async ({
  atlas,
}) => {
  const tools = createToolsPage(atlas);
  const measured = tools.dock.getByRole('status').first();
  await tools.open('Measure');
  await tools.point('19.4326, -99.1332');
  await tools.point('38°54′26″ N, 77°2′13″ W');
  await expect(measured).toHaveText(/3,0\d\d km \(1,8\d\d mi\)/);
  await tools.dock.getByRole('radio', { name: 'Area' }).check();
  await tools.point('Tijuana', /^Tijuana Baja California/);
  await expect(measured).toHaveText(/km² \(.* mi²\), .* around/);
  await tools.dock.getByRole('button', { name: 'Remove point 3' }).click();
  await expect(measured).toHaveText(/Click three points/);
  await tools.ground.focus();
  await atlas.page.keyboard.press('Enter');
  await expect(tools.dock.getByRole('listitem')).toHaveCount(3);
});

test('a tool takes the place of what lay open below the map, and a mission that is pressed is the point that it asks for', async ({
  atlas,
}) => {
  const tools = createToolsPage(atlas);
  await atlas.openMissions();
  await tools.open('Measure');
  await expect(atlas.missions).toHaveCount(0);
  await atlas.markers('Embassy of Mexico, Washington, D.C.').press('Enter');
  await expect(tools.dock.getByRole('listitem')).toHaveCount(1);
  await expect(atlas.map.getByRole('dialog')).toHaveCount(0);
});

test('from any point the nearest missions of each State are listed', async ({ atlas }) => {
  const tools = createToolsPage(atlas);
  await tools.open('Nearest missions');
  await tools.point('27.5, -99.5');
  await expect(tools.table('Mexico').getByRole('row').first()).toContainText('Laredo');
  await expect(tools.table('United States').getByRole('row').first()).toContainText('Nuevo Laredo');
});

test('districts of the nearest mission are drawn, and named for what they are as long as they are seen', async ({
  atlas,
}) => {
  const tools = createToolsPage(atlas);
  await tools.open('Districts of nearest mission');
  await tools.dock.getByRole('radio', { name: 'United States in Mexico' }).check();
  const capital = tools.dock.getByRole('row', { name: /^Embassy of the United States, Mexico City/ });
  await expect(capital).toContainText('Oaxaca');
  await tools.close();
  await expect(atlas.map.getByText('nearest by distance, not official consular districts')).toBeVisible();
});

test('the border is walked by keys and by city, in the units of the reader', async ({ atlas }) => {
  const tools = createToolsPage(atlas);
  await tools.open('Walk the border');
  const slider = tools.dock.getByRole('slider', { name: 'Along the border' });
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /near Heroica Matamoros/);
  await tools.dock.getByRole('button', { name: 'Ciudad Juárez', exact: true }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', /near (Ciudad Juárez|El Paso)/);
  await expect(tools.dock.getByRole('button', { name: 'Nuevo Laredo – Laredo' })).toBeVisible();
  await atlas.chooseUnits('Miles');
  await expect(slider).toHaveAttribute('aria-valuetext', / mi of 1,9\d\d mi/);
});

test('a position is read however it is written, and copied in decimal degrees', async ({ atlas }) => {
  const tools = createToolsPage(atlas);
  await tools.open('Coordinates');
  await tools.point('0°30′ S 10 E');
  await tools.dock.getByRole('button', { name: 'Copy -0.50000, 10.00000' }).click();
  await expect(tools.dock.getByRole('status').last()).toHaveText(/-0\.50000, 10\.00000/);
});

test('meridians and an overview are laid over the map', async ({ atlas }) => {
  const tools = createToolsPage(atlas);
  await tools.toggle('Graticule');
  await tools.toggle('Overview');
  await expect(atlas.map.getByRole('img', { name: /^Globe with the frame of the map/ })).toBeVisible();
  await expect(atlas.map.getByText('100° W')).toBeVisible();
});
