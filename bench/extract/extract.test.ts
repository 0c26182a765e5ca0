import { beforeAll, describe, expect, it } from 'vitest';
import { type ExtractFigure, measureExtract } from './measure.ts';

let figures: readonly ExtractFigure[];
beforeAll(async () => {
  figures = await measureExtract();
}, 120_000);

const find = (what: ExtractFigure['what'], set: ExtractFigure['set'], reader: string) =>
  figures.find((figure) => figure.what === what && figure.set === set && figure.reader.startsWith(reader));

const lines = (all: readonly string[] = ['nothing was measured']) => [...all, ''].join('\n');

describe.each(['tuned', 'held-back'] as const)('read against the labels of articles that are %s', (set) => {
  // What is missed today is written down by name: one more fails, and so does one less, until the
  // file says so (npx vitest run bench/extract -u, and a look at what changed).
  it.each(['places', 'explicit dates', 'dates by context'] as const)(
    'misses of the %s just what is known',
    async (what) => {
      const file = `../labels/known-misses/${set}-${what.replaceAll(' ', '-')}.txt`;
      await expect(lines(find(what, set, 'lindero')?.misses)).toMatchFileSnapshot(file);
    },
  );

  it('puts no city in a wrong country', () => {
    expect(find('places', set, 'lindero')?.abroad).toBe(0);
  });

  it('reads better than the peers on the same text', () => {
    expect(find('places', set, 'lindero')?.f1).toBeGreaterThan(find('places', set, 'compromise')?.f1 ?? 1);
    expect(find('explicit dates', set, 'lindero')?.f1).toBeGreaterThan(
      find('explicit dates', set, 'chrono')?.f1 ?? 1,
    );
  });
});
