import * as Plot from '@observablehq/plot';
import type { Series } from '#shared/figures/series-of-table.ts';

export type SeriesDrawing = {
  readonly series: readonly Series[];
  /** CSS pixels. */
  readonly width: number;
  readonly language: string;
};

type Point = { readonly name: string; readonly year: number; readonly value: number };

/** Told apart by colour, by dash and by the shape of the points, so that none is needed alone. */
const dashes = ['0', '6 3', '2 3', '8 3 2 3'];
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;
const colours = ['var(--state-second)', 'var(--state-first)', 'var(--ink-soft)', 'var(--accent)'];

/** Lines over the years at their true distances, a point for every value that the table states. */
export function drawSeries({ series, width, language }: SeriesDrawing): SVGSVGElement | null {
  const points: Point[] = series.flatMap(({ name, points: all }) =>
    all.flatMap(({ year, value }) => (value === null ? [] : [{ name, year, value }])),
  );
  if (points.length === 0) return null;
  const years = [...new Set(points.map(({ year }) => year))];
  const number = new Intl.NumberFormat(language);
  const chart = Plot.plot({
    width,
    height: 220,
    marginLeft: 52,
    marginRight: 16,
    marginBottom: 28,
    x: {
      label: null,
      tickFormat: (year: number) => String(year),
      ticks: Math.min(years.length, Math.floor(width / 60)),
    },
    y: { label: null, grid: true, nice: true, tickFormat: (value: number) => number.format(value), ticks: 5 },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--edge)' }),
      ...series.flatMap(({ name }, index) => {
        const own = points.filter((point) => point.name === name);
        const colour = colours[index % colours.length] ?? 'currentColor';
        return [
          Plot.line(own, {
            x: 'year',
            y: 'value',
            stroke: colour,
            strokeWidth: 2,
            strokeDasharray: dashes[index % dashes.length] ?? '0',
          }),
          Plot.dot(own, {
            x: 'year',
            y: 'value',
            symbol: symbols[index % symbols.length] ?? 'circle',
            fill: colour,
            r: 3.5,
            title: ({ year, value }: Point) => `${name}, ${year}: ${number.format(value)}`,
          }),
        ];
      }),
    ],
  });
  const svg = chart instanceof SVGSVGElement ? chart : chart.querySelector('svg');
  // Its own style sheet would be refused by the window's content security policy; figures.module.css says the same.
  svg?.querySelector('style')?.remove();
  return svg;
}

/** How a series looks, for its entry in the legend. */
export function seriesLook(index: number): { readonly colour: string; readonly dash: string } {
  return {
    colour: colours[index % colours.length] ?? 'currentColor',
    dash: dashes[index % dashes.length] ?? '0',
  };
}
