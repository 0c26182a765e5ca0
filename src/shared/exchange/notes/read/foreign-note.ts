import { type Note, type NoteColour, noteColours } from '#shared/models/note.ts';
import { noteHex } from '../geojson.ts';

/** A UUID that is the same for the same words every time: so a file that is imported twice is known again. */
export type MakeId = (words: string) => string;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i;

/** An id that other programs gave, or the UUID in it where it has one (`urn:uuid:…`). */
export function withUuid(makeId: MakeId): MakeId {
  return (words) => (words.length < 200 ? uuid.exec(words)?.[0].toLowerCase() : undefined) ?? makeId(words);
}

/** When a note was written and changed, from whatever a file says. */
export function timesOf(
  created: unknown,
  updated: unknown,
): Pick<Note, 'createdAt' | 'updatedAt'> & { readonly isUndated: boolean } {
  const changed = momentOf(updated);
  const createdAt = momentOf(created) ?? changed;
  if (createdAt === null) return { createdAt: epoch, updatedAt: epoch, isUndated: true };
  return { createdAt, updatedAt: changed ?? createdAt, isUndated: false };
}

const epoch = '1970-01-01T00:00:00.000Z';

/** A moment as notes have it; null for what is none. */
export function momentOf(value: unknown): string | null {
  const time = typeof value === 'string' && value.length < 100 ? Date.parse(value) : Number.NaN;
  const year = new Date(time).getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  // What is a moment already stays letter for letter.
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(value))
    ? String(value)
    : new Date(time).toISOString();
}

/** Colours as other readers name them. */
const namedColours: Readonly<Record<string, NoteColour>> = {
  orange: 'yellow',
  red: 'rose',
  pink: 'rose',
  magenta: 'rose',
  purple: 'violet',
  cyan: 'blue',
  gray: 'grey',
  black: 'grey',
  white: 'grey',
};

/** The colour that is meant by a name, with `#` before it or not, or the nearest to six hexadecimal digits; yellow for none. */
export function colourOf(value: unknown): NoteColour {
  const text = typeof value === 'string' ? value.slice(0, 50).trim().toLowerCase() : '';
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(text)?.[1];
  if (hex !== undefined) return nearest(hex);
  const name = text.replace(/^#/, '');
  if (Object.hasOwn(namedColours, name)) return namedColours[name] ?? 'yellow';
  return noteColours.find((colour) => colour === name) ?? 'yellow';
}

function nearest(hex: string): NoteColour {
  const distance = (colour: NoteColour) =>
    [0, 2, 4].reduce((sum, at) => {
      const part = (digits: string) => Number.parseInt(digits.slice(at, at + 2), 16);
      return sum + (part(hex) - part(noteHex[colour].slice(1))) ** 2;
    }, 0);
  return noteColours.reduce((best, colour) => (distance(colour) < distance(best) ? colour : best));
}

/** Tags as notes have them: trimmed, without line breaks, each once; what is none is left out. */
export function tagsOf(values: readonly unknown[]): readonly string[] {
  const tags = values
    .filter((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    .map((value) =>
      Array.from(
        String(value)
          .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
          .trim(),
      ).slice(0, 100),
    )
    .map((characters) => characters.join('').slice(0, 100).trim())
    .filter((tag) => tag !== '');
  return [...new Set(tags)].slice(0, 100);
}
