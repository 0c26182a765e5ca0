/**
 * Pixels between the middles of two markers. From zoom 6 on, the 24 px that
 * WCAG 2.5.8 asks for; further out that would carry markers out of their
 * States, and the exception for an equivalent control applies: the Missions
 * table holds the same buttons, one a row. Even then no marker covers the
 * middle of another.
 */
export function gapAt(zoom: number): number {
  if (zoom >= 6) return 24;
  return zoom >= 3.5 ? 15 + (zoom - 4) * 4 : 11;
}
