// @vitest-environment happy-dom

import { act, fireEvent } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { iberia } from '#renderer/testing/iberia.ts';
import { noteOf, openColumn } from '#renderer/testing/notes-column.tsx';
import { renderView } from '#renderer/testing/render-view.tsx';
import { keepSection } from '#shared/subjects/kinds/section.ts';

import { NoteButton, type NoteButtonProps } from './NoteButton.tsx';
import { SelectionToolbar } from './SelectionToolbar.tsx';

const trade = keepSection(iberia.article, 'trade');
const onTrade = [noteOf({ body: 'One.', targets: [trade] }), noteOf({ body: 'Two.', targets: [trade] })];

const drawButton = (look: NoteButtonProps['look'] = 'words', more: Parameters<typeof renderView>[1] = {}) =>
  renderView(<NoteButton target={trade} look={look} />, { edition: iberia, ...more });

test('a thing without notes begins the first; one with notes counts them and shows them', async () => {
  const none = drawButton();
  expect(none.screen.getByRole('button').textContent).toBe('Note');
  await none.user.click(none.screen.getByRole('button', { name: 'Note on Trade' }));
  expect(none.noting.onBegin).toHaveBeenCalledWith([trade]);
  const two = drawButton('words', { notes: onTrade });
  expect(two.screen.getByRole('button').textContent).toBe('2 notes');
  await two.user.click(two.screen.getByRole('button', { name: '2 notes on Trade' }));
  expect(two.noting.onShowAbout).toHaveBeenCalledWith(expect.objectContaining({ name: 'Trade' }));
  expect(two.noting.onBegin).not.toHaveBeenCalled();
});

test('as a sign it says the same to those who hear it, and shows how many there are', () => {
  const { screen } = drawButton('sign', { notes: onTrade });
  expect(screen.getByRole('button', { name: '2 notes on Trade' }).textContent).toBe('2');
});

test('where another Lindero writes the notebook no note is begun, which is said, but those that are there can be read', () => {
  const none = drawButton('words', { readOnly: true }).screen.getByRole<HTMLButtonElement>('button');
  expect(none.disabled).toBe(true);
  expect(none.title).toBe('Here your notes can be read, not changed. “Notebook” says why.');
  const some = drawButton('words', { readOnly: true, notes: onTrade });
  expect(some.screen.getByRole<HTMLButtonElement>('button').disabled).toBe(false);
});

function drawToolbar(box: DOMRect, readOnly = false) {
  const asked = { onHighlight: vi.fn(), onNote: vi.fn() };
  const view = renderView(
    <SelectionToolbar
      box={box}
      readOnly={readOnly}
      stretch={{ start: 5, end: 9 }}
      words="were at war"
      {...asked}
    />,
  );
  return { ...view, ...asked, bar: view.screen.getByRole('toolbar', { name: 'Selected words' }) };
}

test('selected words are highlighted in a colour, noted or linked to', async () => {
  const { screen, user, onHighlight, onNote, copyLink } = drawToolbar(new DOMRect(400, 300, 80, 20));
  await user.click(screen.getByRole('button', { name: 'Highlight in green' }));
  expect(onHighlight).toHaveBeenCalledWith('green');
  await user.click(screen.getByRole('button', { name: 'Note' }));
  expect(onNote).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Copy link: were at war' }));
  expect(copyLink).toHaveBeenCalledWith({ kind: 'words', start: 5, end: 9 }, 'were at war');
});

test('the words stay selected while their bar is pressed', () => {
  const { bar } = drawToolbar(new DOMRect(400, 300, 80, 20));
  expect(fireEvent.pointerDown(bar)).toBe(false);
  expect(fireEvent.mouseDown(bar)).toBe(false);
});

test('the bar stands above its words, below them where there is no room above, and never beyond the window', () => {
  const top = (box: DOMRect) => Number.parseFloat(drawToolbar(box).bar.style.top);
  const left = (box: DOMRect) => Number.parseFloat(drawToolbar(box).bar.style.left);
  expect(top(new DOMRect(400, 300, 80, 20))).toBeLessThan(300);
  expect(top(new DOMRect(400, 60, 80, 20))).toBeGreaterThanOrEqual(80);
  expect(top(new DOMRect(400, 20, 80, innerHeight))).toBeLessThan(innerHeight);
  expect(left(new DOMRect(0, 300, 10, 20))).toBeGreaterThan(100);
  expect(left(new DOMRect(innerWidth, 300, 10, 20))).toBeLessThan(innerWidth - 100);
});

test('where the notebook is only read, words can be linked to and nothing else', () => {
  const { screen } = drawToolbar(new DOMRect(400, 300, 80, 20), true);
  const enabled = screen
    .getAllByRole<HTMLButtonElement>('button')
    .filter(({ disabled }) => !disabled)
    .map((one) => one.getAttribute('aria-label'));
  expect(enabled).toEqual(['Copy link: were at war']);
});

/** Selects words as a hand does, with the article on the page. */
async function selectInArticle(words: string) {
  const article = document.createElement('main');
  article.id = 'article';
  article.innerHTML = '<p data-start="0"></p><button type="button">elsewhere</button>';
  const run = article.querySelector('p');
  const text = 'Portugal and Spain are neighbours.';
  if (run) run.textContent = text;
  document.body.append(article);
  onTestFinished(() => article.remove());
  const column = await openColumn();
  const from = text.indexOf(words);
  const node = run?.firstChild;
  const frame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
  const select = async (start: number, end: number) => {
    if (node) document.getSelection()?.setBaseAndExtent(node, start, node, end);
    document.dispatchEvent(new Event('selectionchange'));
    await frame();
  };
  await select(from, from + words.length);
  return { ...column, frame, select, bar: () => column.screen.queryByRole('toolbar') };
}

test('words that are selected in the article get their bar, and lose it when they are let go', async () => {
  const { bar, select } = await selectInArticle('Spain');
  expect(bar()).not.toBeNull();
  await select(0, 0);
  expect(bar()).toBeNull();
});

test('while a button is held the words are not yet chosen: the bar waits until it is let go', async () => {
  const { bar, select, frame } = await selectInArticle('Spain');
  fireEvent.pointerDown(document);
  await select(0, 8);
  expect(bar()).toBeNull();
  fireEvent.pointerUp(document);
  await frame();
  expect(bar()).not.toBeNull();
});

test('a highlight of the selected words is on disk at once, in its colour', async () => {
  const { press, disk, bar } = await selectInArticle('neighbours');
  await press('Highlight in rose');
  expect([...disk.values()]).toMatchObject([{ colour: 'rose', body: '', targets: [{ kind: 'words' }] }]);
  expect(bar()).toBeNull();
});
