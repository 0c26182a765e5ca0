const [first, last] = ['1970-01-01T00:00:00.000Z', '9999-12-31T23:00:00.000Z'].map((day) =>
  Date.parse(day),
) as [number, number];

/** A moment in milliseconds since 1970 that can be written with a year of four digits, whatever a clock says. */
export const clampMoment = (moment: number): number => Math.min(Math.max(moment, first), last);
