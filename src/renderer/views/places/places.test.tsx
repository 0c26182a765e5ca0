// @vitest-environment happy-dom

import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { editionOf, mentionOf } from '#renderer/testing/edition-of.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { renderView } from '#renderer/testing/render-view.tsx';
import type { Subject } from '#shared/models/subject.ts';
import { PlacesView, type PlacesViewProps } from './PlacesView.tsx';
import { placeEntries, sentenceOf } from './place-entries.ts';

function openPlaces(change: Partial<PlacesViewProps> = {}) {
  const asked = { onSelect: vi.fn(), onShowInArticle: vi.fn(), onClose: vi.fn() };
  const edition = change.edition ?? iberia;
  const props = {
    edition,
    selection: { kind: 'article' },
    keptIds: null,
    hereIds: new Set<string>(),
  } as const;
  const view = renderView(<PlacesView {...props} {...asked} {...change} />, { edition });
  const list = within(view.screen.getByRole('list', { name: 'Places' }));
  return { ...view, ...asked, list, names: list.getAllByRole('button').map((one) => one.textContent) };
}
const lisbon: Subject = { kind: 'place', id: 'geonames:lisbon' };

test('places are listed by how often they are named, those named as often by their names', () => {
  expect(openPlaces().names).toEqual(['Lisbon  3', 'Madrid  2', 'Vigo  1']);
});

test('before one is chosen, the panel says how many there are and what choosing does', () => {
  const { screen } = openPlaces();
  expect(screen.getByRole('status').textContent).toBe('3 places are named');
  expect(screen.getByText('Choose a place to read every sentence that names it.')).toBeDefined();
});

test('a chosen place is read in every sentence that names it, with its section, and a capital that stands for a government says so', () => {
  const { screen } = openPlaces({ selection: lisbon });
  expect(screen.getByRole('status').textContent).toBe('Lisbon, named 3 times');
  const sentences = screen.getAllByRole('listitem').slice(-3);
  expect(sentences.map(({ textContent }) => textContent)).toEqual([
    'Portugal–Spain relationsThey have met in Lisbon since 1143.',
    'HistoryThe treaty of Alcañices was signed on 12 September 1297 in Lisbon.',
    'Recent yearsLisbon asked for patience in the 2010s.meant as its government',
  ]);
  expect(sentences.map((one) => one.querySelector('mark')?.textContent)).toEqual([
    'Lisbon',
    'Lisbon',
    'Lisbon',
  ]);
});

test('sentences are marked as of the article’s language, which may not be the window’s', () => {
  const { screen } = openPlaces({ selection: lisbon });
  expect(screen.getAllByRole('list').at(-1)?.lang).toBe('en');
});

test('a place is chosen by its button, and let go by the same', async () => {
  const before = openPlaces();
  await before.user.click(before.list.getByRole('button', { name: /^Madrid/ }));
  expect(before.onSelect).toHaveBeenCalledWith({ kind: 'place', id: 'geonames:madrid' });
  const after = openPlaces({ selection: lisbon });
  const button = after.list.getByRole('button', { pressed: true });
  expect(button.textContent).toMatch(/^Lisbon/);
  await after.user.click(button);
  expect(after.onSelect).toHaveBeenCalledWith({ kind: 'article' });
});

test('a sentence leads to its words in the article', async () => {
  const { screen, user, onShowInArticle } = openPlaces({ selection: lisbon });
  await user.click(screen.getByRole('button', { name: /treaty of Alcañices/ }));
  expect(onShowInArticle).toHaveBeenCalledWith(iberia.mentions[1]);
});

test('what the section that is read names is marked, for those who hear the window, too', () => {
  const { list } = openPlaces({ hereIds: new Set(['geonames:vigo']) });
  expect(list.getAllByRole('button', { name: /in this section/ }).map((one) => one.textContent)).toEqual([
    'Vigo in this section 1',
  ]);
});

test('a kept time leaves the places of its sentences, and a chosen place that is not among them shows no sentence', () => {
  const { names, screen } = openPlaces({ selection: lisbon, keptIds: new Set(['geonames:madrid']) });
  expect(names).toEqual(['Madrid  2']);
  expect(screen.getByRole('status').textContent).toBe('1 place is named');
  expect(screen.queryByText(/Alcañices/)).toBeNull();
});

test('a chosen place can be linked to and noted, and the panel put away', async () => {
  const { screen, user, copyLink, noting, onClose } = openPlaces({ selection: lisbon });
  await user.click(screen.getByRole('button', { name: 'Copy link: Lisbon' }));
  expect(copyLink).toHaveBeenCalledWith(lisbon, 'Lisbon');
  await user.click(screen.getByRole('button', { name: 'Note on Lisbon' }));
  expect(noting.onBegin.mock.calls[0]?.[0]).toMatchObject([{ kind: 'place', placeId: 'geonames:lisbon' }]);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('the sentence of a place in a list or a table is its own line, without the signs that begin it', () => {
  const text = `= A–B relations =

== Cities ==

- Elvas (north). It is old.
- Badajoz

| City | State |
| --- | --- |
| Olivenza | B |
`;
  const read = editionOf(text);
  const saying = (name: string) => sentenceOf(read, mentionOf(read, name, name));
  expect(saying('Elvas')).toEqual({ before: '', name: 'Elvas', after: ' (north).' });
  expect(saying('Badajoz')).toEqual({ before: '', name: 'Badajoz', after: '' });
  expect(saying('Olivenza').before).toBe('');
});

test('letters that take two units in memory do not shift what is read', () => {
  const read = editionOf('= A–B relations =\n\nThe 🇵🇹🇪🇸 flags flew in Évora 🎉 that day. Nobody saw them.\n');
  const mention = mentionOf(read, 'Évora', 'geonames:evora');
  expect(sentenceOf(read, mention)).toEqual({
    before: 'The 🇵🇹🇪🇸 flags flew in ',
    name: 'Évora',
    after: ' 🎉 that day.',
  });
  expect(placeEntries({ ...read, mentions: [mention] })).toHaveLength(1);
});
