/** Makes a line continuous: points beyond the antimeridian get longitudes beyond 180. */
export function unwrapLine(
  line: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  let before = line[0]?.[0] ?? 0;
  return line.map(([lon, lat]) => {
    before = lon + 360 * Math.round((before - lon) / 360);
    return [before, lat] as const;
  });
}
