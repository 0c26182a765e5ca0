// @vitest-environment happy-dom

import { fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editionOf } from '#renderer/testing/edition-of.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { noteOf, openColumn, wordsOf } from '#renderer/testing/notes-column.tsx';
import { keepSection } from '#shared/subjects/kinds/section.ts';

const treaty = wordsOf(iberia, 'The treaty of Alcañices');
const note = noteOf({ body: 'Ask for the treaty.', tags: ['law'], targets: [treaty] });

/** The column with a note open, to be written in. */
async function write(options: Parameters<typeof openColumn>[0] = {}) {
  const column = await openColumn({ notes: [note], ...options });
  await column.open('Ask for the treaty.');
  await column.press('Write');
  const status = () => column.screen.queryByText(/^(Saved|Saving…|Nothing to save yet)$/)?.textContent;
  return { ...column, status };
}

test('a note opens to be read, a highlight to be written in', async () => {
  const mark = noteOf({ targets: [wordsOf(iberia, 'Both joined')] });
  const { open, press, screen, body } = await openColumn({ notes: [note, mark] });
  await open('Ask for the treaty.');
  expect(screen.queryByRole('textbox', { name: 'Text of the note' })).toBeNull();
  await press('All notes');
  await open('Both joined');
  expect(document.activeElement).toBe(body());
});

test('“Saved” stands there only while every word is on disk', async () => {
  const { user, body, status, disk } = await write();
  expect(status()).toBe('Saved');
  // All at once: between keys that are typed it may be saved already.
  fireEvent.change(body(), { target: { value: 'Ask for the treaty. Now.' } });
  expect(status()).toBe('Saving…');
  expect(disk.get(note.id)?.body).toBe('Ask for the treaty.');
  body().focus();
  await user.tab();
  expect(status()).toBe('Saved');
  expect(disk.get(note.id)?.body).toBe('Ask for the treaty. Now.');
});

test('a new note that says nothing has nothing to save, and leaves nothing behind', async () => {
  const { press, screen, disk } = await openColumn();
  await press('New note');
  expect(screen.getByText('Nothing to save yet')).toBeDefined();
  await press('All notes');
  expect(disk.size).toBe(0);
  expect(screen.getByText(/^No notes yet/)).toBeDefined();
});

test('what cannot be saved is said with what to do, keeps every word, and is saved when asked again', async () => {
  const { user, body, screen, press, breakDisk, disk, listed } = await write();
  breakDisk(true);
  await user.type(body(), ' Soon.');
  await user.tab();
  expect(screen.getByRole('alert').textContent).toMatch(/^Not saved\..*notebook\.not-saved: No room\./);
  expect(body().value).toBe('Ask for the treaty. Soon.');
  await press('All notes');
  expect(listed()[0]).toContain('Not saved');
  await press(/Ask for the treaty/);
  breakDisk(false);
  await press('Save again');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(disk.get(note.id)?.body).toBe('Ask for the treaty. Soon.');
});

test('Escape leaves the note, with what was typed on disk', async () => {
  const { user, body, listed, disk } = await write();
  await user.type(body(), ' Later.{Escape}');
  expect(listed()).toHaveLength(1);
  expect(disk.get(note.id)?.body).toBe('Ask for the treaty. Later.');
});

test('colour and tags are saved as they are chosen; a comma or Enter ends a tag, Backspace takes the last away', async () => {
  const { user, screen, press, disk } = await write();
  await user.click(screen.getByRole('radio', { name: 'Violet' }));
  const field = screen.getByRole('combobox', { name: 'Add a tag' });
  const tags = screen.getByRole('list', { name: 'Tags' });
  const names = () =>
    within(tags)
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent?.slice(0, -1));
  await user.type(field, '#border,');
  expect(names()).toEqual(['law', 'border']);
  await user.type(field, ' 1297{Enter}border{Enter}');
  expect(names()).toEqual(['law', 'border', '1297']);
  await user.type(field, '{Backspace}');
  await press('Remove the tag law');
  expect(names()).toEqual(['border']);
  await press('All notes');
  expect(disk.get(note.id)).toMatchObject({ colour: 'violet', tags: ['border'] });
});

test('a tag that is left in its field is kept when the field is left', async () => {
  const { user, screen, disk, press } = await write();
  await user.type(screen.getByRole('combobox', { name: 'Add a tag' }), 'left behind');
  await press('Preview');
  await press('All notes');
  expect(disk.get(note.id)?.tags).toEqual(['law', 'left behind']);
});

test('the tags of other notes are offered, those of this one are not', async () => {
  await write({ notes: [note, noteOf({ body: 'x', tags: ['peace'] })] });
  const offered = [...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'));
  expect(offered).toEqual(['peace']);
});

test('after [[ everything that can be linked to is offered by its name, and taken with arrows and Enter', async () => {
  const { user, body, screen, press } = await write();
  await user.type(body(), ' See [[[[ma');
  const offered = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(offered()).toContain('Madrid');
  const chosen = () => screen.getByRole('option', { selected: true });
  expect(body().getAttribute('aria-activedescendant')).toBe(chosen().id);
  const second = offered()[1] ?? '';
  await user.keyboard('{ArrowDown}{Enter}');
  expect(body().value).toBe(`Ask for the treaty. See [[${second}]]`);
  expect(screen.queryByRole('listbox', { name: 'Link to' })).toBeNull();
  await press('Preview');
  expect(screen.getByRole('button', { name: second })).toBeDefined();
});

test('Escape puts the list of links away and not the note; typing on brings it back', async () => {
  const { user, body, screen } = await write();
  await user.type(body(), ' [[[[vi');
  expect(screen.getByRole('listbox', { name: 'Link to' })).toBeDefined();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox', { name: 'Link to' })).toBeNull();
  expect(body()).toBeDefined();
  await user.type(body(), 'g');
  expect(screen.getByRole('option', { name: 'Vigo' })).toBeDefined();
});

test('another note is linked to by its name, leads there, and says what leads to it', async () => {
  const other = noteOf({ body: 'Peace of 1668' });
  const { user, body, press, screen } = await write({ notes: [note, other] });
  await user.type(body(), ' [[[[Peace');
  await user.keyboard('{Enter}');
  await press('Preview');
  await press('Peace of 1668');
  expect(screen.getByRole('heading', { name: 'One note leads here' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Ask for the treaty/ }));
  expect(screen.getByText(/^Ask for the treaty/)).toBeDefined();
});

test('a note shows what it is about, leads there, and lets go of it', async () => {
  const place = {
    kind: 'place',
    articleId: 'portugal-spain-relations',
    articleTitle: '',
    placeId: 'geonames:lisbon',
    name: 'Lisbon',
  } as const;
  const about = noteOf({
    body: 'Ask for the treaty.',
    targets: [place, { kind: 'period', first: '1297-01-01', last: '1297-12-31' }],
  });
  const { press, targets, store, disk } = await write({ notes: [about] });
  expect(targets().textContent).toContain('Place Lisbon');
  await press('Show Lisbon');
  expect(store.getState().selection).toEqual({ kind: 'place', id: 'geonames:lisbon' });
  await press(/^Show 1297/);
  expect(store.getState().selection).toMatchObject({ kind: 'period', first: '1297-01-01' });
  await press('Detach Lisbon');
  await press('All notes');
  expect(disk.get(about.id)?.targets).toHaveLength(1);
});

test('what is chosen in the window is added to what the note is about, once', async () => {
  const { press, select, targets, screen } = await write();
  select({ kind: 'section', id: 'trade' });
  await press('Add: Trade');
  expect(targets().textContent).toContain('Section Trade');
  expect(screen.queryByRole('button', { name: /^Add:/ })).toBeNull();
});

const laterText = iberia.article.source.text.replace(
  'The treaty of Alcañices was signed on',
  'The treaty of Alcanices was signed on',
);
const laterEdition = editionOf(laterText, iberia.article.sides, '1');
const imported = '2026-03-01T00:00:00Z';

test('where a new edition says something else, old and new stand beside each other until a person decides', async () => {
  const { screen, press, disk, targets } = await write({ edition: laterEdition, importedAt: imported });
  expect(targets().querySelector('del')?.textContent).toBe('The treaty of Alcañices');
  expect(targets().querySelector('ins')?.textContent).toBe('The treaty of Alcanices');
  await press('These are the words');
  await press('All notes');
  expect(disk.get(note.id)?.targets).toMatchObject([{ anchor: { exact: 'The treaty of Alcanices' } }]);
  // With very many notes finding them takes longer than a key press may: it follows.
  await waitFor(() => expect(screen.queryByRole('button', { name: /^To check/ })).toBeNull());
});

test('words that are gone say so, and wait for a person to select others', async () => {
  const without = editionOf(
    laterText.replace(/The treaty of Alcanices.*Lisbon\. /, ''),
    iberia.article.sides,
    '2',
  );
  const { screen } = await write({ edition: without, importedAt: imported });
  expect(screen.getByText('The words are no longer in the article')).toBeDefined();
  expect(screen.getByText('Select words in the article to attach the note to them.')).toBeDefined();
});

test('a section that is gone can be told anew, by what is chosen in the window', async () => {
  const about = noteOf({
    body: 'Ask for the treaty.',
    targets: [keepSection(iberia.article, 'recent-years')],
  });
  const text = iberia.article.source.text.replace(/=== Recent years ===[^=]*/, '');
  const edition = editionOf(text, iberia.article.sides, '3');
  const { screen, press, select, disk } = await write({ notes: [about], edition, importedAt: imported });
  expect(screen.getByText('No longer in the article')).toBeDefined();
  select({ kind: 'section', id: 'trade' });
  await press('Attach to what is chosen: Trade');
  await press('All notes');
  expect(disk.get(about.id)?.targets).toMatchObject([{ kind: 'section', sectionId: 'trade' }]);
});

test('earlier states are shown with their words, and any of them is put back', async () => {
  const { user, body, press, screen, disk } = await write();
  await user.type(body(), ' Twice.');
  await user.tab();
  await press('History');
  const history = within(await screen.findByRole('dialog', { name: 'History' }));
  const [state] = await history.findAllByRole('listitem');
  expect(state?.textContent).toContain('The treaty of Alcañices');
  expect(state?.textContent).toContain('Ask for the treaty.');
  await user.click(history.getByRole('button', { name: /^Put back the state of/ }));
  await waitFor(() => expect(disk.get(note.id)?.body).toBe('Ask for the treaty.'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a note without earlier states says when there will be one', async () => {
  const { press, screen } = await write();
  await press('History');
  expect(await screen.findByText(/^No earlier state is kept yet/)).toBeDefined();
});
