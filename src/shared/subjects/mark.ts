import type { ThingTarget } from './find-target.ts';

/**
 * A few letters that say what a thing is, for links, which have no room for all
 * that a note keeps: the same mark, the same thing. undefined for what its id
 * says already, and for notes of before, which do not know.
 */
export function markOf(target: ThingTarget): string | undefined {
  switch (target.kind) {
    case 'section': {
      const { path, begins } = target;
      return path === undefined || begins === undefined ? undefined : hash([path, begins]);
    }
    case 'event': {
      const { edtf, text, sentence, at, path } = target;
      return sentence === undefined ? undefined : hash([edtf, text, sentence, at, path]);
    }
    default:
      return undefined;
  }
}

/** FNV-1a twice over, from either end: 64 bits as 16 hexadecimal digits. */
function hash(value: unknown): string {
  const units = Array.from(JSON.stringify(value), (character) => character.codePointAt(0) ?? 0);
  return [units, units.toReversed()].map(fnv).join('');
}

function fnv(values: readonly number[]): string {
  let state = 0x811c9dc5;
  for (const value of values) state = Math.imul(state ^ value, 0x01000193) >>> 0;
  return state.toString(16).padStart(8, '0');
}
