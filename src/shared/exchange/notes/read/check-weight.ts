import { LinderoError } from '#shared/contract/errors.ts';
import { importBounds } from './bounds.ts';

/**
 * Holds what is to become a note against the bounds of one, before it is held
 * against the schema, which would make an issue of each of a million bad
 * numbers. Throws `import.bad-note`.
 */
export function checkWeight(candidate: unknown): void {
  let level: unknown[] = [candidate];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > importBounds.noteDepth)
      throw new LinderoError('import.bad-note', 'The note is nested too deeply to be read.');
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const part of Array.isArray(value) ? value : Object.values(value)) {
        count += 1;
        if (count > importBounds.noteValues) throw tooHeavy();
        next.push(part);
      }
    }
    level = next;
  }
}

function tooHeavy(): LinderoError {
  return new LinderoError(
    'import.bad-note',
    `It holds more than ${importBounds.noteValues} numbers and words, more than one note can. Simplify its shapes and import it again.`,
  );
}
