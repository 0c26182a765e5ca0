/** Degrees between two lines of a graticule: round in degrees, minutes below one. */
const steps = [30, 20, 10, 5, 2, 1, 1 / 2, 1 / 4, 1 / 6, 1 / 12, 1 / 30, 1 / 60];

/** Pixels between two meridians at least. */
const LEAST = 90;

export type Graticule = {
  /** Degrees. */
  readonly step: number;
  readonly parallels: readonly number[];
  /** Beyond 180 in the copies of the world to the east and the west. */
  readonly meridians: readonly number[];
};

/** Degrees; `east` beyond 180 where the view reaches into the next copy of the world. */
type View = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

/** The round parallels and meridians within a view of a Web Mercator map. */
export function graticuleOf({ west, south, east, north }: View, zoom: number): Graticule {
  const pixelsPerDegree = (256 * 2 ** zoom) / 360;
  const step = steps.findLast((degrees) => degrees * pixelsPerDegree >= LEAST) ?? 30;
  return { step, parallels: multiples(step, south, north), meridians: multiples(step, west, east) };
}

function multiples(step: number, from: number, to: number): readonly number[] {
  // Counted in whole minutes, of which every step is a multiple.
  const minutes = Math.round(step * 60);
  const first = Math.ceil((from * 60) / minutes - 1e-9);
  const last = Math.floor((to * 60) / minutes + 1e-9);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => ((first + index) * minutes) / 60,
  );
}

/** "30° N", "117°30′ W", "0°". */
export function degreeLabel(degrees: number, axis: 'lat' | 'lon'): string {
  const turned = axis === 'lat' ? degrees : degrees - 360 * Math.round(degrees / 360);
  const minutes = Math.round(Math.abs(turned) * 60);
  const whole = Math.floor(minutes / 60);
  const size = minutes % 60 === 0 ? `${whole}°` : `${whole}°${String(minutes % 60).padStart(2, '0')}′`;
  if (minutes === 0 || (axis === 'lon' && whole === 180)) return size;
  const letters = axis === 'lat' ? 'NS' : 'EW';
  return `${size} ${letters[turned < 0 ? 1 : 0]}`;
}
