import type { Point } from '../point.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest point in a direction: within 45° of it, going sideways counting
 * double; where there is none, anything that lies that way at all. null at the
 * edge.
 */
export function neighbour<Id>(
  points: readonly (Point & { readonly id: Id })[],
  from: Point & { readonly id: Id },
  direction: Direction,
): Id | null {
  let best: { readonly id: Id; readonly cost: number } | null = null;
  for (const { id, x, y } of points) {
    if (id === from.id) continue;
    const { ahead, aside } = turned(x - from.x, y - from.y, direction);
    if (ahead <= 0) continue;
    const cost = ahead + 2 * aside + (aside > ahead ? 1e6 : 0);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

function turned(dx: number, dy: number, direction: Direction): { ahead: number; aside: number } {
  switch (direction) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) };
  }
}
