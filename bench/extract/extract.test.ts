import { beforeAll, describe, expect, it } from 'vitest';
import { type ExtractFigure, measureExtract } from './measure.ts';

let figures: readonly ExtractFigure[];
beforeAll(async () => {
  figures = await measureExtract();
}, 120_000);

const find = (what: ExtractFigure['what'], set: ExtractFigure['set'], reader: string) =>
  figures.find((figure) => figure.what === what && figure.set === set && figure.reader.startsWith(reader));

describe.each(['tuned', 'held-back'] as const)('read against the labels of articles that are %s', (set) => {
  it('finds nine places of ten and puts no city in a wrong country', () => {
    const ours = find('places', set, 'lindero');
    expect(ours?.labels).toBeGreaterThan(250);
    expect(ours?.f1).toBeGreaterThanOrEqual(0.9);
    expect(ours?.abroad).toBe(0);
  });

  it('finds nineteen of twenty dates that are written out, and four of five that are not', () => {
    expect(find('explicit dates', set, 'lindero')?.f1).toBeGreaterThanOrEqual(0.95);
    expect(find('dates by context', set, 'lindero')?.recall).toBeGreaterThanOrEqual(0.8);
  });

  it('reads better than the peers on the same text', () => {
    expect(find('places', set, 'lindero')?.f1).toBeGreaterThan(find('places', set, 'compromise')?.f1 ?? 1);
    expect(find('explicit dates', set, 'lindero')?.f1).toBeGreaterThan(
      find('explicit dates', set, 'chrono')?.f1 ?? 1,
    );
  });
});
