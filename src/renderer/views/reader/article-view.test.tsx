// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { editionOf } from '#renderer/testing/edition-of.ts';
import { iberia, iberianCountries } from '#renderer/testing/iberia.ts';
import { renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import type { Edition } from '#shared/models/edition.ts';
import { ArticleView } from './ArticleView.tsx';
import { ContentsView, type ContentsViewProps } from './ContentsView.tsx';
import { contentsEntries } from './contents-entries.ts';

function openArticle(edition: Edition = iberia, options: ViewOptions = {}) {
  const onSelect = vi.fn();
  const view = renderView(
    <ArticleView edition={edition} countries={iberianCountries} onSelect={onSelect} />,
    { edition, ...options },
  );
  return { ...view, onSelect };
}

test('the article is set with its headings one below the other, and every one can be linked to and noted', async () => {
  const { screen, user, copyLink, noting } = openArticle();
  const levels = screen
    .getAllByRole('heading')
    .map((heading) => [heading.tagName, heading.textContent])
    .filter(([, text]) => ['History', 'Recent years', 'Trade'].includes(text ?? ''));
  expect(levels).toEqual([
    ['H2', 'History'],
    ['H3', 'Recent years'],
    ['H2', 'Trade'],
  ]);
  await user.click(screen.getByRole('button', { name: 'Copy link: Trade' }));
  expect(copyLink).toHaveBeenCalledWith({ kind: 'section', id: 'trade' }, 'Trade');
  await user.click(screen.getByRole('button', { name: 'Note on Trade' }));
  expect(noting.onBegin.mock.lastCall?.[0]).toMatchObject([{ kind: 'section', sectionId: 'trade' }]);
});

test('every word of the article stands on the page once, with the place that it has in the text', () => {
  openArticle();
  const points = Array.from(iberia.article.source.text);
  const runs = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  expect(runs.length).toBeGreaterThan(10);
  for (const run of runs) {
    const start = Number(run.dataset.start);
    const words = run.textContent ?? '';
    expect(points.slice(start, start + Array.from(words).length).join('')).toBe(words);
  }
});

test('a table is named by its section, and has a row for each of the source’s, gaps or not', () => {
  const gaps = editionOf(`= Portugal–Spain relations =

== Figures ==

| Year | Ships | Men |
| --- | --- | --- |
| 2018 | 40 |  |
| 2019 | 44 | 7 |
`);
  const { screen } = openArticle(gaps);
  const table = within(screen.getByRole('table', { name: 'Table: Figures' }));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Year',
    'Ships',
    'Men',
  ]);
  expect(table.getAllByRole('row')).toHaveLength(3);
});

test('whose text it is, from which file, and what was not understood, is said at the end', () => {
  const warnings = [{ code: 'table.missing-cell', message: 'Row 2 has no cell.', line: 12 }];
  const { screen } = openArticle({ ...iberia, warnings });
  expect(screen.getByRole('heading', { name: 'Source and licence' })).toBeDefined();
  expect(screen.getByText(/^Read from the file test\.txt \(plain text\)\./)).toBeDefined();
  expect(screen.getByText(/^The file does not say who wrote this text/)).toBeDefined();
  const remark = screen.getByText('Row 2 has no cell.').closest('li');
  expect(remark?.textContent).toBe('Empty cell line 12Row 2 has no cell.');
  expect(screen.getByText('1 remark on reading the source')).toBeDefined();
});

test('an article that was read without a remark has none to unfold', () => {
  const { screen } = openArticle();
  expect(screen.queryByText(/remarks? on reading/)).toBeNull();
});

test('an item of a list that names a mission is the button that leads to it', async () => {
  const edition = editionOf(
    '= A–B relations =\n\n== Missions ==\n\n- Madrid (Embassy)\n- Nothing here\n',
    iberia.article.sides,
  );
  const source = '- Madrid (Embassy)';
  const [mission] = iberia.missions;
  if (mission === undefined) throw new Error('There is a mission.');
  const placed = { ...mission, source, start: edition.article.source.text.indexOf(source) };
  const { screen, user, onSelect } = openArticle({ ...edition, missions: [placed] });
  const button = screen.getByRole('button', { name: 'Madrid (Embassy)' });
  expect(button.title).toBe('Embassy of Portugal, Madrid');
  expect(button.getAttribute('aria-pressed')).toBe('false');
  await user.click(button);
  expect(onSelect).toHaveBeenCalledWith({ kind: 'mission', id: mission.id });
});

function openContents(change: Partial<ContentsViewProps> = {}) {
  const asked = { onLetGo: vi.fn(), onGo: vi.fn() };
  const view = renderView(
    <ContentsView
      entries={contentsEntries(iberia)}
      language="en"
      currentId="trade"
      kept={null}
      linkTo={(id) => `#section/${id}`}
      {...asked}
      {...change}
    />,
  );
  const link = (name: RegExp) => view.screen.getByRole<HTMLAnchorElement>('link', { name });
  return { ...view, ...asked, link };
}

test('the contents list every section, mark the one that is read, and lead there', async () => {
  const { screen, user, link, onGo } = openContents();
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['History', 'Recent years', 'Country comparison', 'Trade', 'Missions']),
  );
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  expect(link(/^Trade/).getAttribute('aria-current')).toBe('true');
  await user.click(link(/^History/));
  expect(onGo).toHaveBeenCalledWith('history');
});

test('an entry is a link that can be opened elsewhere: a press with Ctrl is the browser’s', async () => {
  const { user, link, onGo } = openContents();
  expect(link(/^History/).getAttribute('href')).toBe('#section/history');
  await user.keyboard('{Control>}');
  await user.click(link(/^History/));
  await user.keyboard('{/Control}');
  expect(onGo).not.toHaveBeenCalled();
});

test('what a kept time leaves out says so, and all comes back by one button', async () => {
  const kept = { sectionIds: new Set(['history']), name: '1290 – 1299' };
  const { screen, user, link, onLetGo } = openContents({ kept });
  expect(screen.getByText('1290 – 1299')).toBeDefined();
  expect(link(/^History/).textContent).toBe('History');
  expect(link(/^Trade/).textContent).toBe('Trade(not in it)');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(onLetGo).toHaveBeenCalledOnce();
});

test('an article without sections says so', () => {
  expect(openContents({ entries: [] }).screen.getByText('This article has no sections.')).toBeDefined();
});
