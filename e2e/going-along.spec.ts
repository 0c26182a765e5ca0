import { expect, test } from './fixtures.ts';
import { createAlongPage } from './pages/along-page.ts';
import { createReaderPage } from './pages/reader-page.ts';

test('map and timeline go along with the section that is read; a place leads to its sentences, a time keeps what is in it', async ({
  atlas,
}) => {
  const along = createAlongPage(atlas);
  const reader = createReaderPage(atlas);
  await expect(atlas.heading('History')).toBeVisible();

  // Reading: the map rings the places of the section, the timeline names its span.
  await atlas.goToSection('Boundary issues and the border region');
  await expect(along.rings).toHaveCount(2);
  await expect(atlas.timeline).toContainText('This section: 1964');
  const scale = await along.scale();
  await along.follow.click();
  await expect.poll(along.scale).not.toBe(scale);

  // By keyboard, through the list of places: the section's own are marked in it.
  await along.openPlaces();
  await expect(along.place('Chamizal')).toContainText('in this section');
  await along.place('Chamizal').focus();
  await atlas.page.keyboard.press('Enter');
  await expect(along.sentences).toHaveCount(1);
  await expect(along.kept).toContainText('Chamizal');
  await expect(along.section('Sports')).toContainText('not in it');
  await expect(along.section('Boundary issues and the border region')).not.toContainText('not in it');
  await reader.scrollTo(0);
  await along.sentences.getByRole('button').press('Enter');
  await expect(reader.current).toContainText('Boundary issues');
  await along.showAll();
  await expect(along.section('Sports')).not.toContainText('not in it');

  // The timeline by keyboard: closer, earlier, and what is shown is kept.
  await along.time.focus();
  for (const key of ['+', '+', '+', 'ArrowLeft', 'Enter']) await atlas.page.keyboard.press(key);
  await expect(along.timeButton('Let go')).toBeVisible();
  await expect(along.kept).toBeVisible();
  const statements = Number(/(\d+) dated statement/.exec(await along.timeStatus.innerText())?.[1]);
  await along.timeButton('List').click();
  await expect(atlas.timeline.getByRole('row')).toHaveCount(statements + 1);
  expect(statements).toBeLessThan(90);
  await expect(along.place('Chamizal')).toHaveCount(0);
  await along.timeButton('Let go').click();
  await expect(along.place('Chamizal')).toHaveCount(1);

  // The list leads to the words, and folded it leaves the room to the article.
  await along.timeButton('Everything').click();
  await atlas.timeline.getByRole('button', { name: 'January 14, 1964', exact: true }).click();
  await expect(reader.current).toContainText('Boundary issues');
  await along.timeButton('Timeline').click();
  await expect(atlas.timeline.getByRole('table')).toHaveCount(0);
});
