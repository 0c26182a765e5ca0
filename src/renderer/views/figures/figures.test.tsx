// @vitest-environment happy-dom

import { within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { editionOf } from '#renderer/testing/edition-of.ts';
import { iberia } from '#renderer/testing/iberia.ts';
import { layOut } from '#renderer/testing/lay-out.ts';
import { type RenderedView, renderView, type ViewOptions } from '#renderer/testing/render-view.tsx';
import type { Check } from '#shared/models/figure.ts';
import type { Note } from '#shared/models/note.ts';
import { keepFigure } from '#shared/subjects/kinds/figure.ts';

import { ChecksTable } from './ChecksTable.tsx';
import { FiguresView } from './FiguresView.tsx';

/** What is saved, by its name: nothing is downloaded outside a browser. */
function watchFiles(): Map<string, Blob> {
  const saved = new Map<string, Blob>();
  let made: Blob | null = null;
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob;
    return 'blob:saved';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (made !== null) saved.set(this.download, made);
  });
  onTestFinished(() => {
    create.mockRestore();
    click.mockRestore();
  });
  return saved;
}

function openFigures(edition = iberia, options: ViewOptions = {}) {
  layOut(600);
  const asked = { onShowInArticle: vi.fn(), onClose: vi.fn() };
  const view = renderView(<FiguresView edition={edition} {...asked} />, { edition, ...options });
  return { ...view, ...asked };
}

/** The part of the panel on one table. */
function tableNamed({ screen }: RenderedView, name: string) {
  const section = screen.getByRole('heading', { name, level: 3 }).closest('section');
  if (section === null) throw new Error(`There is no part on “${name}”.`);
  return within(section);
}

test('every table of the article has its part, in reading order, by its caption or its section', () => {
  const { screen } = openFigures();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Table in “Country comparison”',
    'Table in “Trade”',
  ]);
});

test('an article without tables says so', () => {
  const { screen } = openFigures(editionOf('= A–B relations =\n\nNothing is counted.\n'));
  expect(screen.getByText('This article has no tables.')).toBeDefined();
});

test('what is stated stands beside what the other numbers give, with how, and whether the two agree', () => {
  const table = tableNamed(openFigures(), 'Table in “Country comparison”');
  const rows = table.getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim()))).toEqual([
    ['Population density', 'Portugal', '109', '108.710,000,000 ÷ 92,000 km2', 'consistent'],
    ['Population density', 'Spain', '150', '93.147,000,000 ÷ 505,000 km2', 'inconsistent'],
  ]);
});

test('numbers are written as the reader’s language writes them', () => {
  const { screen } = openFigures(iberia, { language: 'es' });
  const row = screen.getByRole('row', { name: /Population density Portugal/ });
  expect(row.children[3]?.textContent).toMatch(/^108,7/);
  expect(row.children[4]?.textContent?.trim()).toBe('concuerda');
});

test('a number that nothing gives says why it is not checked, and a digit of it is never rounded away', () => {
  const check: Check = {
    kind: 'other',
    tableId: 'trade.1',
    row: 'Exports',
    column: '2019',
    stated: 614_541_000_123.25,
    computed: null,
    unit: 'USD',
    verdict: 'incomplete',
    formula: '',
  };
  const checks = [check, { ...check, column: '2020', stated: null }];
  const { screen } = renderView(<ChecksTable checks={checks} />, { edition: iberia });
  const [first, second] = screen.getAllByRole('row').slice(1);
  expect(first?.children[2]?.textContent).toBe('614,541,000,123.25');
  expect(first?.children[3]?.textContent).toBe('—');
  expect(first?.children[4]?.textContent).toContain('cannot be checked: no other number here gives it');
  expect(second?.children[2]?.textContent).toBe('—');
});

test('of a table in which nothing can be computed, that is said and no empty table drawn', () => {
  const { screen } = renderView(<ChecksTable checks={[]} />, { edition: iberia });
  expect(screen.getByText('Nothing in this table can be computed from the rest of it.')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('series that share a unit share a chart, which says what it shows to those who cannot see it', () => {
  const { screen } = openFigures();
  expect(screen.getAllByRole('img').map((chart) => chart.getAttribute('aria-label'))).toEqual([
    'Table in “Trade”: Exports of Portugal and Exports of Spain over the years 2018 to 2020',
    'Table in “Trade”: Ships over the years 2018 to 2020',
  ]);
  const legends = screen.getAllByRole('figure').map((figure) =>
    within(figure)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  );
  expect(legends).toEqual([['Exports of Portugal (USD)', 'Exports of Spain (USD)'], ['Ships']]);
});

test('every number that a table states is a point of its chart, and what is no number is none', () => {
  const [exports] = openFigures().screen.getAllByRole('img');
  const points = [...(exports?.querySelectorAll('title') ?? [])].map(({ textContent }) => textContent);
  expect(points).toEqual([
    'Exports of Portugal, 2018: 10,000,000,000',
    'Exports of Portugal, 2019: 11,000,000,000',
    'Exports of Spain, 2018: 20,000,000,000',
    'Exports of Spain, 2019: 22,000,000,000',
    'Exports of Spain, 2020: 21,000,000,000',
  ]);
});

test('series are told apart by dashes and signs, too, and a chart brings no style of its own that the window would refuse', () => {
  const [exports] = openFigures().screen.getAllByRole('img');
  const dashes = [...(exports?.querySelectorAll('[stroke-dasharray]') ?? [])].map((line) =>
    line.getAttribute('stroke-dasharray'),
  );
  expect(new Set(dashes)).toEqual(new Set(['0', '6 3']));
  expect(exports?.querySelector('style')).toBeNull();
});

test('cells of a series that were not read as numbers are said, not left out in silence', () => {
  const { screen } = openFigures();
  expect(
    screen.getByText('Not read as numbers: Exports of Portugal, 2020: about a tenth less'),
  ).toBeDefined();
});

test('a table is saved as the source has it, in the form that spreadsheets read', async () => {
  const saved = watchFiles();
  const { screen, user } = openFigures();
  await user.click(screen.getByRole('button', { name: 'Save Table in “Trade” as CSV' }));
  const text = (await saved.get('table-in-trade.csv')?.text()) ?? '';
  expect(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .slice(0, 2),
  ).toEqual([',2018,2019,2020', 'Exports of Portugal,$10 billion,$11 billion,about a tenth less']);
});

test('a chart is saved with its title, its legend and whose numbers it shows', async () => {
  const saved = watchFiles();
  const { screen, user } = openFigures();
  const [save] = screen.getAllByRole('button', { name: 'Save Table in “Trade” as SVG' });
  if (save !== undefined) await user.click(save);
  const text = (await saved.get('table-in-trade.svg')?.text()) ?? '';
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  const said = [...drawing.querySelectorAll('svg > text, svg > g > text')].map(
    ({ textContent }) => textContent,
  );
  expect(said[0]).toBe('Table in “Trade”');
  expect(said).toContain('Exports of Spain (USD)');
  expect(said.at(-1)).toBe(
    'Numbers from “Portugal–Spain relations” by the contributors to Wikipedia, CC BY-SA 4.0. Drawn by Lindero.',
  );
});

test('a table leads to its place in the article, and a link to it holds on to its first words', async () => {
  const view = openFigures();
  const table = tableNamed(view, 'Table in “Trade”');
  await view.user.click(table.getByRole('button', { name: 'In the text' }));
  const { text } = iberia.article.source;
  const header = Array.from(text.slice(0, text.indexOf('|  | 2018'))).length;
  const [start] = view.onShowInArticle.mock.calls[0] ?? [];
  expect(start).toBeGreaterThanOrEqual(header);
  expect(start).toBeLessThan(Array.from(text.slice(0, text.indexOf('2018'))).length);
  await view.user.click(table.getByRole('button', { name: 'Copy link: Table in “Trade”' }));
  const [to] = view.copyLink.mock.calls[0] ?? [];
  expect(to?.kind === 'words' && Array.from(text).slice(to.start, to.end).join('')).toBe('2018');
});

test('notes on a figure are counted beside it, and the first is begun there', async () => {
  const moment = '2026-01-01T00:00:00Z';
  const target = keepFigure(iberia.article, 'country-comparison.1', 'Population density', 'Spain');
  const note: Note = {
    id: 'n',
    body: 'Look again.',
    tags: [],
    colour: 'yellow',
    targets: [target],
    createdAt: moment,
    updatedAt: moment,
    trashedAt: null,
  };
  const { screen, user, noting } = openFigures(iberia, { notes: [note] });
  await user.click(screen.getByRole('button', { name: /^1 note on Population density.*Spain/ }));
  expect(noting.onShowAbout).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: /^Note on Population density.*Portugal/ }));
  expect(noting.onBegin.mock.calls[0]?.[0]).toMatchObject([
    { kind: 'figure', row: 'Population density', column: 'Portugal' },
  ]);
});
