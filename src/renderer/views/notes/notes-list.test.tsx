// @vitest-environment happy-dom

import { act, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { iberia } from '#renderer/testing/iberia.ts';
import { type ColumnOptions, noteOf, openColumn, wordsOf } from '#renderer/testing/notes-column.tsx';
import type { KeptSubject } from '#shared/models/subject.ts';
import { keepSection } from '#shared/subjects/kinds/section.ts';

const elsewhere: KeptSubject = {
  kind: 'section',
  articleId: 'france-italy-relations',
  articleTitle: 'France–Italy relations',
  sectionId: 'history',
  title: 'History',
};

const some = [
  noteOf({ body: 'Ask for the treaty.', tags: ['law/treaties'], targets: [wordsOf(iberia, 'Both joined')] }),
  noteOf({ colour: 'green', targets: [wordsOf(iberia, 'Portugal and Spain are neighbours')] }),
  noteOf({ body: '# Alps\n\nOf *another* article.', tags: ['law'], targets: [elsewhere] }),
  noteOf({ body: 'Thrown away.', trashedAt: '2026-02-01T10:00:00Z' }),
  noteOf({ body: 'Thrown away earlier.', trashedAt: '2026-01-31T10:00:00Z' }),
];
const openSome = (more: ColumnOptions = {}) => openColumn({ notes: some, ...more });

test('the notes of the open article stand in the order of its words, and are counted; those of others and the trash are not there', async () => {
  const { listed, counted } = await openSome();
  expect(listed()).toEqual([
    'Portugal and Spain are neighbours',
    'Both joinedAsk for the treaty.law/treaties',
  ]);
  expect(counted()).toBe('2 notes');
});

test('the notes of all articles come newest first, each with what it is about, how it begins, and whose article that is', async () => {
  const { press, listed, button } = await openSome();
  await press('All articles');
  expect(button('All articles').getAttribute('aria-pressed')).toBe('true');
  expect(listed()).toEqual([
    'Section HistoryAlps Of another article.lawFrance–Italy relations',
    'Portugal and Spain are neighbours',
    'Both joinedAsk for the treaty.law/treaties',
  ]);
});

test('notes are found by words of theirs, of their tags and of what they are about, whatever the accents and capitals', async () => {
  const { screen, user, listed } = await openSome();
  const field = screen.getByRole('searchbox', { name: 'Find in notes' });
  await user.type(field, 'TREATÝ joined');
  expect(listed()).toEqual(['Both joinedAsk for the treaty.law/treaties']);
  await user.clear(field);
  await user.type(field, 'nothing of the kind');
  expect(listed()).toEqual([]);
  expect(screen.getByText('No note is like that.')).toBeDefined();
});

test('a colour narrows the list, and the same colour widens it again', async () => {
  const { press, listed } = await openSome();
  await press('Green');
  expect(listed()).toEqual(['Portugal and Spain are neighbours']);
  await press('Green');
  expect(listed()).toHaveLength(2);
});

test('a tag shows what is tagged with it or with one within it', async () => {
  const { screen, user, press, listed } = await openSome();
  await press('All articles');
  const tags = screen.getByRole('combobox', { name: 'Tag' });
  expect(
    within(tags)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Any tag', 'law (2)', 'law/treaties (1)']);
  await user.selectOptions(tags, 'law/treaties');
  expect(listed()).toHaveLength(1);
  await user.selectOptions(tags, 'law');
  expect(listed()).toHaveLength(2);
  await user.selectOptions(tags, '');
  expect(listed()).toHaveLength(3);
});

test('the notes on one thing are shown by its button, with a way back to all', async () => {
  const target = keepSection(iberia.article, 'trade');
  const { press, listed, screen, actions } = await openSome({
    notes: [...some, noteOf({ body: 'On trade.', targets: [target] })],
  });
  act(() => actions.notes.showAbout({ key: 'section portugal-spain-relations trade', name: 'Trade' }));
  expect(screen.getByText('On Trade')).toBeDefined();
  await press('Show all');
  expect(listed()).toHaveLength(3);
});

test.each([
  ['there are none at all', { notes: [] }, /^No notes yet\. Select words in the article/],
  ['there are some on other articles', { notes: [some[2]] }, /^No notes on this article yet\./],
  ['none is like what is asked for', { filter: { words: 'xyz' } }, /^No note is like that\.$/],
] as const)('an empty list says why it is empty: %s', async (_why, options, said) => {
  const { screen } = await openSome(options as ColumnOptions);
  expect(screen.getByText(said)).toBeDefined();
});

test('many notes are shown by the hundred, and the button says how many more it shows', async () => {
  const many = Array.from({ length: 130 }, (_, index) => noteOf({ body: `Note ${index}` }));
  const { listed, screen, user, counted } = await openColumn({ notes: many });
  expect(counted()).toBe('130 notes');
  expect(listed()).toHaveLength(100);
  await user.click(screen.getByText('Show 30 more'));
  expect(listed()).toHaveLength(130);
  expect(screen.queryByText(/^Show .* more$/)).toBeNull();
});

test('a deleted note is in the trash, which says so and gives it back at once', async () => {
  const { open, press, listed, screen, disk } = await openSome();
  await open('Ask for the treaty.');
  await press('Delete');
  expect(listed()).toEqual(['Portugal and Spain are neighbours']);
  const said = screen.getAllByRole('status').at(-1);
  expect(said?.textContent).toContain('The note is in the trash.');
  if (said) await within(said).getByRole('button', { name: 'Undo' }).click();
  await screen.findByText('2 notes');
  expect([...disk.values()].filter(({ trashedAt }) => trashedAt === null)).toHaveLength(3);
});

test('the trash shows what was deleted, the last first, and gives back what one chooses', async () => {
  const { press, screen, listed } = await openSome();
  await press('Trash (2)');
  const names = screen.getAllByRole('listitem').map((item) => item.querySelector('span')?.textContent);
  expect(names).toEqual(['Thrown away.', 'Thrown away earlier.']);
  await press('Put back Thrown away.');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  await press('All notes');
  expect(listed()).toContain('Thrown away.');
});

test('what is deleted for good is asked about once more, and nothing else goes with it', async () => {
  const { press, screen, disk, asked } = await openSome();
  await press('Trash (2)');
  await press('Delete Thrown away. for good');
  expect(asked('notes.delete')).toEqual([]);
  await press('Keep');
  await press('Delete Thrown away. for good');
  await press('Delete Thrown away.: it cannot be had back');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect([...disk.values()].map(({ body }) => body)).not.toContain('Thrown away.');
  expect(disk.size).toBe(4);
});

test('changes are undone and redone one by one, and the buttons say when there is nothing to undo', async () => {
  const { open, press, button, listed } = await openSome();
  expect([button('Undo').disabled, button('Redo').disabled]).toEqual([true, true]);
  await open('Ask for the treaty.');
  await press('Delete');
  // The first Undo is that of the column; the message of the trash has one, too.
  await press('Dismiss');
  await press('Undo');
  expect(listed()).toHaveLength(2);
  await press('Redo');
  expect(listed()).toHaveLength(1);
});

test('notes whose words changed are marked with why, and can be shown alone', async () => {
  const gone = wordsOf(iberia, 'Madrid agreed in 2015');
  const orphan = noteOf({
    body: 'Check.',
    targets: [
      { ...gone, anchor: { ...gone.anchor, exact: 'Nothing of this is said', prefix: '', suffix: '' } },
    ],
  });
  const { press, listed } = await openColumn({
    notes: [...some, orphan],
    importedAt: '2026-03-01T00:00:00Z',
  });
  await press('To check (1)');
  expect(listed()).toEqual([expect.stringContaining('Check.The words are no longer in the article')]);
});

test('a notebook that another Lindero writes can be read, not changed, and leads to where that is mended', async () => {
  const { screen, press, button, open, store, asked } = await openSome({ readOnly: 'in-use' });
  expect(screen.getByText('Here your notes can be read, not changed. “Notebook” says why.')).toBeDefined();
  expect(button('New note').disabled).toBe(true);
  await open('Ask for the treaty.');
  expect([button('Write').disabled, button('Delete').disabled]).toEqual([true, true]);
  expect(screen.getByText('Ask for the treaty.')).toBeDefined();
  await press('Notebook');
  expect(store.getState().notebook.shown).toBe(true);
  expect(asked('notes.save')).toEqual([]);
});

test('notes that cannot be had say why, instead of an empty list', async () => {
  const { screen, store } = await openColumn();
  act(() => {
    const failure = { code: 'notebook.not-opened', message: 'The notebook cannot be opened.' };
    store.setState({ notes: { ...store.getState().notes, failure } });
  });
  expect(screen.getByRole('alert').textContent).toContain('notebook.not-opened');
});

test('a note is begun on what is chosen in the window, and the button says on what', async () => {
  const { press, select, body, targets } = await openSome();
  select({ kind: 'place', id: 'geonames:lisbon' });
  await press('New note on Lisbon');
  expect(document.activeElement).toBe(body());
  expect(targets().textContent).toContain('Place Lisbon');
});

test('the column closes, and leads to what comes into the notebook and goes out of it', async () => {
  const { press, store } = await openSome();
  await press('Export notes');
  expect(store.getState().exchange.shown).toBe('export');
  await press('Import notes');
  expect(store.getState().exchange.shown).toBe('import');
  act(() => store.setState({ notes: { ...store.getState().notes, shown: true } }));
  await press('Close');
  expect(store.getState().notes.shown).toBe(false);
});

test('back from a note, the focus is on its item; from a note that is gone, on the search', async () => {
  const { open, press, screen } = await openSome();
  await open('Ask for the treaty.');
  await press('All notes');
  await act(() => new Promise(requestAnimationFrame));
  expect(document.activeElement?.textContent).toContain('Ask for the treaty.');
  await press('Trash (2)');
  await press('All notes');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});
