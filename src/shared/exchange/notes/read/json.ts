import { LinderoError } from '#shared/contract/errors.ts';
import { importBounds } from './bounds.ts';
import { notNotes, whatIsRead } from './read-notes.ts';

/**
 * Parses a file of JSON, unless it holds more than notes can. Counted before it
 * is parsed: a million empty lists are 3 MB as text and fifty times as much in
 * memory. Throws `import.not-notes` or `import.too-large`.
 */
export function parseJson(text: string): unknown {
  if (countValues(text) > importBounds.values)
    throw new LinderoError(
      'import.too-large',
      `It holds more than ${importBounds.values} numbers and words. Keep the part that you need in a file of its own and import that.`,
    );
  try {
    return JSON.parse(text);
  } catch (error) {
    // Of a text that is no JSON at all, what the parser says helps nobody.
    if (!/^\s*[[{]/.test(text)) throw notNotes(whatIsRead);
    throw notNotes(error instanceof Error ? `${error.message}.` : String(error));
  }
}

/** What opens a list or an object and what stands behind a comma: at least as many as there are values in a text of JSON. */
function countValues(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === quote) at = endOfString(text, at);
    else if (character === comma || character === openList || character === openObject) count += 1;
  }
  return count;
}

const quote = 0x22;
const comma = 0x2c;
const openList = 0x5b;
const backslash = 0x5c;
const openObject = 0x7b;

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}
