import type { Position } from './great-circle.ts';

/** "32.51490, -117.03820": degrees with a point, latitude first, to the metre, as other programs read them. */
export function decimalDegrees({ lat, lon }: Position): string {
  return `${withoutMinusZero(lat.toFixed(5))}, ${withoutMinusZero(lon.toFixed(5))}`;
}

/** "32°30′53.6″ N, 117°02′17.5″ W": sexagesimal, as ISO 6709 annex D shows positions to people. */
export function sexagesimalDegrees({ lat, lon }: Position): string {
  return `${sexagesimal(lat, 'N', 'S', 2)}, ${sexagesimal(lon, 'E', 'W', 3)}`;
}

const withoutMinusZero = (digits: string): string =>
  Number(digits) === 0 ? digits.replace('-', '') : digits;

/** Counted in tenths of a second, so that 59.96″ becomes a minute and never 60″. */
function sexagesimal(degrees: number, positive: string, negative: string, digits: number): string {
  const tenths = Math.round(Math.abs(degrees) * 36_000);
  const whole = String(Math.floor(tenths / 36_000)).padStart(digits, '0');
  const minutes = String(Math.floor((tenths % 36_000) / 600)).padStart(2, '0');
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
  return `${whole}°${minutes}′${seconds}″ ${degrees < 0 && tenths > 0 ? negative : positive}`;
}

/**
 * A position as people type or paste it, latitude first unless letters say
 * otherwise: "19.43, -99.13", "19,43; −99,13", "19.43 N 99.13 W",
 * "19°25′42″ N, 99°7′39″ O". Null for anything else.
 */
export function parsePosition(text: string): Position | null {
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[’′‘]/g, "'")
    .replace(/[”″“]|''/g, '"')
    .replace(/º/g, '°');
  // The surer a separator, the sooner it is tried: a comma may be a decimal comma, a space may be inside an angle.
  for (const separator of [/\s*;\s*/g, /\s*,\s+/g, /,/g, /(?<=[NSEWO])\s*(?=[\d+-])/gi, /\s+/g]) {
    for (const { 0: found, index } of plain.matchAll(separator)) {
      const position = ordered(
        parseAngle(plain.slice(0, index)),
        parseAngle(plain.slice(index + found.length)),
      );
      if (position !== null) return position;
    }
  }
  return null;
}

/** Degrees; the axis is null where no letter says it. */
type Angle = { readonly degrees: number; readonly axis: 'lat' | 'lon' | null };

const angle =
  /^([NSEWO]?)\s*([+-]?)(\d{1,3}(?:[.,]\d+)?)\s*°?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*'\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*"\s*)?([NSEWO]?)$/i;

function parseAngle(text: string): Angle | null {
  const match = angle.exec(text.trim());
  if (match === null) return null;
  const [, before = '', sign, whole, minutes, seconds, after = ''] = match;
  if (before !== '' && after !== '') return null;
  const letter = (before || after).toUpperCase();
  const [inMinutes, inSeconds] = [number(minutes), number(seconds)];
  if (inMinutes >= 60 || inSeconds >= 60) return null;
  const size = number(whole) + inMinutes / 60 + inSeconds / 3600;
  // "O" is west in Spanish (oeste).
  const negative = (sign === '-') !== (letter !== '' && 'SWO'.includes(letter));
  const axis = letter === '' ? null : 'NS'.includes(letter) ? 'lat' : 'lon';
  return { degrees: negative && size !== 0 ? -size : size, axis };
}

const number = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));

function ordered(one: Angle | null, other: Angle | null): Position | null {
  if (one === null || other === null) return null;
  if (one.axis === 'lon' && other.axis === 'lat') return within(other, one);
  if (one.axis === 'lon' || other.axis === 'lat' || (one.axis === null) !== (other.axis === null))
    return null;
  return within(one, other);
}

function within({ degrees: lat }: Angle, { degrees: lon }: Angle): Position | null {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
