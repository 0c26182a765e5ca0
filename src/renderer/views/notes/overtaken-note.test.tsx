// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { noteOf, openColumn } from '#renderer/testing/notes-column.tsx';
import type { Note } from '#shared/models/note.ts';

/** A note that this window and another wrote at the same time; null: the other deleted it for good. */
async function overtaken(elsewhere: Partial<Note> | null) {
  const note = noteOf({ body: 'As it was.' });
  const column = await openColumn({ notes: [note] });
  const { user, screen, body } = column;
  await column.open('As it was.');
  await column.press('Write');
  if (elsewhere === null) column.disk.delete(note.id);
  else column.writeElsewhere({ id: note.id, ...elsewhere });
  await user.clear(body());
  await user.type(body(), 'Written here.');
  await user.tab();
  const alert = screen.getByRole('alert');
  const said = (heading: string) => within(alert).getByText(heading).nextElementSibling?.textContent;
  return { ...column, id: note.id, alert, said };
}

test('a note that two windows wrote shows both, and nothing is saved over anything', async () => {
  const { alert, said, disk, id } = await overtaken({ body: 'Written there.', tags: ['there'] });
  expect(alert.textContent).toContain('Another window wrote in this note while you did.');
  expect(said('Here')).toContain('Written here.');
  expect(said('In the notebook')).toContain('Written there.Yellow · there');
  expect(alert.textContent).toContain('What you do not choose stays in the history.');
  expect(disk.get(id)?.body).toBe('Written there.');
});

test.each([
  ['Keep what is here', ['Written here.']],
  ['Take the other', ['Written there.']],
  ['Keep both', ['Written here.', 'Written there.']],
])('“%s” does that, and the message goes', async (choice, expected) => {
  const { press, screen, disk, id } = await overtaken({ body: 'Written there.' });
  await press(choice);
  for (const words of ['Written here.', 'Written there.']) {
    expect(disk.get(id)?.body.includes(words)).toBe(expected.includes(words));
  }
  expect(screen.queryByRole('alert')).toBeNull();
});

test('until a person has chosen, what they go on typing is shown as theirs and is not saved', async () => {
  const { user, body, said, disk, id } = await overtaken({ body: 'Written there.' });
  await user.type(body(), ' And on.');
  await user.tab();
  expect(said('Here')).toContain('Written here. And on.');
  expect(disk.get(id)?.body).toBe('Written there.');
});

test('a note that another window put into the trash can be kept, or left there', async () => {
  const { alert, press, disk, id, screen } = await overtaken({ trashedAt: '2026-03-01T00:00:00Z' });
  expect(alert.textContent).toContain('Another window put this note into the trash while you wrote.');
  expect(screen.queryByRole('button', { name: 'Keep both' })).toBeNull();
  await press('Keep what is here');
  expect(disk.get(id)).toMatchObject({ body: 'Written here.', trashedAt: null });
});

test('a note that another window deleted for good shows what is here alone, and can be kept', async () => {
  const { alert, press, disk, id } = await overtaken(null);
  expect(alert.textContent).toContain('Another window deleted this note for good while you wrote.');
  expect(within(alert).queryByText('In the notebook')).toBeNull();
  expect(alert.textContent).not.toContain('stays in the history');
  await press('Keep what is here');
  expect(disk.get(id)?.body).toBe('Written here.');
});
