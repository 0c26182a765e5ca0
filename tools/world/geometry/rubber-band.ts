import type { Position } from 'geojson';
import { distanceKm } from './sphere.ts';

/** The end of a line moves with everything within this many times the way that it moves. */
const STRETCH = 4;

/** A line whose ends are moved to new places; points near an end follow it, less and less with the distance. */
export function rubberBand(line: readonly Position[], start: Position, end: Position): Position[] {
  return pullStart(pullStart(line, start).toReversed(), end).toReversed();
}

function pullStart(line: readonly Position[], target: Position): readonly Position[] {
  const [x = 0, y = 0] = line[0] as Position;
  const [dx, dy] = [(target[0] ?? 0) - x, (target[1] ?? 0) - y];
  const reach = distanceKm([x, y], target) * STRETCH;
  if (reach === 0) return line;
  let travelled = 0;
  return line.map((point, index) => {
    if (index === 0) return target;
    travelled += distanceKm(line[index - 1] as Position, point);
    const share = index === line.length - 1 ? 0 : Math.max(0, 1 - travelled / reach);
    return share === 0 ? point : [(point[0] ?? 0) + dx * share, (point[1] ?? 0) + dy * share];
  });
}
