import { expect, test } from 'vitest';
import { layoutWindow } from './panes.ts';

const asItSeesFit = { contents: null, article: null, panel: null };

test.each([
  [1280, 'columns'],
  [1920, 'columns'],
  [900, 'two'],
  [600, 'stacked'],
])('a window %i px wide is laid out as %s', (width, form) => {
  expect(layoutWindow(width, 800, asItSeesFit).form).toBe(form);
});

test.each([
  [1280, 'stacked'],
  [1920, 'two'],
  [2560, 'columns'],
])('with text of twice the size a window %i px wide is laid out as %s', (width, form) => {
  expect(layoutWindow(width, 800, asItSeesFit, false, 2).form).toBe(form);
});

test('the map keeps a third of a common window, however wide the reader made the text', () => {
  const { contents, article } = layoutWindow(1280, 800, { ...asItSeesFit, article: 5000 });
  expect(1280 - contents.value - article.value).toBeGreaterThanOrEqual(320);
});

test('no part can be made so small that it is lost', () => {
  const { contents, article, panel } = layoutWindow(1280, 800, { contents: 0, article: 0, panel: 0 });
  expect([contents.value, article.value, panel.value]).toEqual([150, 340, 120]);
});

test('sizes that were saved in a wider window give way in a narrower one', () => {
  const wanted = { contents: 340, article: 900, panel: 700 };
  const layout = layoutWindow(1024, 600, wanted);
  expect(layout.contents.value + layout.article.value).toBeLessThanOrEqual(1024 - 320);
  expect(layout.panel.value).toBeLessThanOrEqual(440);
});
