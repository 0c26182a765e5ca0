import type { Position } from 'geojson';
import { type Along, nearestOnLine, stretch } from './follow-ring.ts';
import { distanceKm } from './sphere.ts';

/**
 * Splits a precise line where the nodes within the rough line lie nearest to it, in the same order.
 * Each node is looked for around the place that its share of the rough line's length leads to expect.
 */
export function splitAlong(
  line: readonly Position[],
  rough: readonly (readonly Position[])[],
): readonly Position[][] {
  const measure = cumulative(line);
  const total = measure[measure.length - 1] ?? 0;
  const roughLengths = rough.map((part) => cumulative(part).at(-1) ?? 0);
  const roughTotal = roughLengths.reduce((sum, km) => sum + km, 0);
  const start: Along = { at: 0, km: 0, point: line[0] as Position };
  const end: Along = { at: line.length - 1, km: 0, point: line[line.length - 1] as Position };

  const cuts: Along[] = [start];
  let travelled = 0;
  rough.slice(0, -1).forEach((part, index) => {
    travelled += roughLengths[index] ?? 0;
    const expected = (travelled / roughTotal) * total;
    const slack = 20 + total * 0.12;
    const previous = cuts[cuts.length - 1] as Along;
    const from = Math.max(previous.at, indexAt(measure, expected - slack));
    const to = Math.max(from, indexAt(measure, expected + slack));
    const cut = nearestOnLine(part[part.length - 1] as Position, line, from, to);
    cuts.push(cut.at > previous.at ? cut : previous);
  });
  cuts.push(end);
  return cuts.slice(1).map((cut, index) => [...stretch(line, cuts[index] as Along, cut)]);
}

function cumulative(line: readonly Position[]): readonly number[] {
  const result = [0];
  for (let index = 1; index < line.length; index++) {
    result.push((result[index - 1] ?? 0) + distanceKm(line[index - 1] as Position, line[index] as Position));
  }
  return result;
}

/** The vertex before which a line is `km` long. */
function indexAt(measure: readonly number[], km: number): number {
  const index = measure.findIndex((length) => length >= km);
  return index < 0 ? measure.length - 1 : index;
}
