import type { Position } from 'geojson';
import { jsonByLine, writeCompressed, writeWorldFile } from '../lib/write.ts';
import type { PairBorder } from './pair-borders.ts';

/** Coordinates are stored in 1/10,000 degree, at most 11 m. */
const UNIT = 1e4;

/**
 * Writes borders.json, the length of every land border, and border-lines.jsonl.gz, a line of JSON for each:
 * `{ "pair", "lines": [[x, y, dx, dy, …], …] }`, the first point absolute, the others as steps.
 */
export async function writeBorders(borders: readonly PairBorder[]): Promise<void> {
  const lengths = borders.map(({ pair, km, source }) => ({
    pair: pair.join('|'),
    lengthKm: Math.round(km * 100) / 100,
    source,
  }));
  writeWorldFile('borders.json', jsonByLine({ format: 1, borders: lengths }));
  const lines = borders.map(({ pair, lines }) =>
    JSON.stringify({ pair: pair.join('|'), lines: lines.map(steps) }),
  );
  await writeCompressed('border-lines.jsonl.gz', `${lines.join('\n')}\n`);
}

function steps(line: readonly Position[]): readonly number[] {
  let [lastX, lastY] = [0, 0];
  return line.flatMap(([lon = 0, lat = 0]) => {
    const [x, y] = [Math.round(lon * UNIT), Math.round(lat * UNIT)];
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}
