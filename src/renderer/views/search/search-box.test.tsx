// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderView } from '#renderer/testing/render-view.tsx';
import type { Outcome } from '#shared/contract/errors.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from '#shared/models/search.ts';
import { SearchBox } from './SearchBox.tsx';

const hit = (change: Partial<SearchHit>): SearchHit => ({
  kind: 'section',
  articleId: 'portugal-spain-relations',
  articleTitle: 'Portugal–Spain relations',
  sectionId: 'trade',
  sectionMark: null,
  targetId: 'trade',
  title: 'Trade',
  start: 100,
  snippet: [],
  score: 1,
  ...change,
});

const hits = [
  hit({
    snippet: [
      { text: 'They trade in ', match: false },
      { text: 'cork', match: true },
    ],
  }),
  hit({ kind: 'note', articleId: '', articleTitle: '', targetId: 'n-1', title: 'Cork' }),
  hit({ articleId: 'france-italy-relations', articleTitle: 'France–Italy relations', title: 'Commerce' }),
];
const found = (more: Partial<SearchAnswer> = {}): Outcome<SearchAnswer> => ({
  ok: true,
  value: { hits, total: hits.length, suggestion: null, ...more },
});

function openSearch(answer: Outcome<SearchAnswer> = found()) {
  const asked = {
    onSearch: vi.fn(async (_request: SearchRequest) => answer),
    onOpenLink: vi.fn(),
    onOpenNote: vi.fn(),
  };
  const section = { id: 'trade', title: 'Trade' };
  const view = renderView(<SearchBox articleId="portugal-spain-relations" section={section} {...asked} />);
  const box = () => view.screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
  return {
    ...view,
    ...asked,
    box,
    request: () => asked.onSearch.mock.lastCall?.[0],
    results: () => view.screen.queryAllByRole('listitem').map(({ textContent }) => textContent),
  };
}

test('what is found is listed while one types: what it is, how it is called, where, and the words that match', async () => {
  const { screen, user, box, results } = openSearch();
  expect(screen.queryByRole('status')).toBeNull();
  await user.type(box(), 'cork');
  expect(screen.getByRole('status').textContent).toBe('3 results');
  expect(results()).toEqual([
    'SectionTradeThey trade in cork',
    'NoteCork',
    'SectionCommerceFrance–Italy relations',
  ]);
  expect(document.querySelector('mark')?.textContent).toBe('cork');
});

test('of more than is shown, and of nothing, that is said', async () => {
  const many = openSearch(found({ total: 1234 }));
  await many.user.type(many.box(), 'a');
  expect(many.screen.getByRole('status').textContent).toBe('The first 3 of 1,234 results');
  const none = openSearch(found({ hits: [], total: 0 }));
  await none.user.type(none.box(), 'a');
  expect(none.screen.getByRole('status').textContent).toBe('Nothing found.');
});

test('a search that fails says why', async () => {
  const failure = { code: 'host.unreachable', message: 'fetch failed' };
  const { screen, user, box } = openSearch({ ok: false, error: failure });
  await user.type(box(), 'a');
  expect(screen.getByRole('status').textContent).toMatch(/^The window lost its connection/);
});

test('what was most likely meant is offered, and searched for by one press', async () => {
  const { screen, user, box, request } = openSearch(found({ hits: [], total: 0, suggestion: 'cork' }));
  await user.type(box(), 'corq');
  await user.click(screen.getByRole('button', { name: 'cork' }));
  expect(box().value).toBe('cork');
  expect(document.activeElement).toBe(box());
  expect(request()?.query).toBe('cork');
});

test('Enter opens the first; arrows go down and up through what was found', async () => {
  const { user, box, onOpenLink, onOpenNote } = openSearch();
  await user.type(box(), 'cork');
  await user.keyboard('{Enter}');
  expect(onOpenLink).toHaveBeenCalledWith(
    expect.stringMatching(/^lindero:\/\/article\/portugal-spain-relations\/section\/trade/),
  );
  await user.type(box(), 's');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('NoteCork');
  await user.keyboard('{Enter}');
  expect(onOpenNote).toHaveBeenCalledWith('n-1');
});

test('up from the first leads back into the box, and down from the last stays there', async () => {
  const { user, box } = openSearch();
  await user.type(box(), 'cork');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(box());
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Commerce');
});

test('Escape goes from the results to the box, and from the box puts the results away, what was typed stays', async () => {
  const { user, box, results } = openSearch();
  await user.type(box(), 'cork');
  await user.keyboard('{ArrowDown}{Escape}');
  expect(document.activeElement).toBe(box());
  expect(results()).toHaveLength(3);
  await user.keyboard('{Escape}');
  expect(results()).toHaveLength(0);
  expect(box().value).toBe('cork');
});

test('a press beside the search puts its results away, one in it does not', async () => {
  const { screen, user, box, results } = openSearch();
  await user.type(box(), 'cork');
  fireEvent.pointerDown(screen.getByRole('status'));
  expect(results()).toHaveLength(3);
  fireEvent.pointerDown(document.body);
  expect(results()).toHaveLength(0);
});

test('one kind can be asked for alone, and the same button asks for all again', async () => {
  const { screen, user, box, request } = openSearch();
  await user.type(box(), 'cork');
  expect(request()).toMatchObject({ kinds: [], articleId: null, sectionId: null, language: 'en' });
  await user.click(screen.getByRole('button', { name: 'Missions' }));
  expect(request()?.kinds).toEqual(['mission']);
  expect(screen.getByRole('button', { name: 'Missions' }).getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Missions' }));
  expect(request()?.kinds).toEqual([]);
});

test('the search is narrowed to the article, or to the section that is read', async () => {
  const { screen, user, box, request } = openSearch();
  await user.type(box(), 'cork');
  const scope = screen.getByRole('combobox', { name: 'Where to search' });
  await user.selectOptions(scope, 'In this article');
  expect(request()).toMatchObject({ articleId: 'portugal-spain-relations', sectionId: null });
  await user.selectOptions(scope, 'In “Trade”');
  expect(request()).toMatchObject({ articleId: 'portugal-spain-relations', sectionId: 'trade' });
});

test('a link that is pasted is opened and not searched for', async () => {
  const { user, box, onSearch, onOpenLink } = openSearch();
  await user.click(box());
  await user.paste('lindero://article/france-italy-relations');
  await user.keyboard('{Enter}');
  expect(onOpenLink).toHaveBeenCalledWith('lindero://article/france-italy-relations');
  expect(onSearch).not.toHaveBeenCalled();
  expect(box().value).toBe('');
});

test('an answer that comes late never takes the place of one to a later question', async () => {
  const answers: ((answer: Outcome<SearchAnswer>) => void)[] = [];
  const { screen, user, box, onSearch } = openSearch();
  onSearch.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  await user.type(box(), 'co');
  answers[1]?.(found({ hits: [], total: 0 }));
  await screen.findByText('Nothing found.');
  answers[0]?.(found());
  await user.tab();
  expect(screen.getByRole('status').textContent).toBe('Nothing found.');
});
