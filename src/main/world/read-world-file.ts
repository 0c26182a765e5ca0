import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { LinderoError } from '#shared/contract/errors.ts';

const ADVICE = 'Restore resources/world from the installation, or compile it again with `npm run world`.';

/**
 * Reads one file of resources/world; a name that ends in .gz is unpacked, which also checks it.
 * Throws `world.missing` or `world.damaged`.
 */
export function readWorldBytes(folder: string, name: string): Uint8Array {
  const bytes = readOrFail(folder, name);
  if (!name.endsWith('.gz')) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw damaged(name, cause);
  }
}

/** Reads a JSON file of resources/world and holds it against its schema. */
export function readWorldJson<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  const text = new TextDecoder().decode(readWorldBytes(folder, name));
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged(name, cause);
  }
}

export function damaged(name: string, cause: unknown): LinderoError {
  return new LinderoError('world.damaged', `The map data file ${name} is damaged. ${ADVICE}`, { cause });
}

function readOrFail(folder: string, name: string): Uint8Array {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    throw new LinderoError('world.missing', `The map data file ${name} cannot be read. ${ADVICE}`, { cause });
  }
}
