import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
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

const sizesSchema = z.object({ files: z.array(z.object({ file: z.string(), bytes: z.number() })) });

/**
 * Whether a file is as long as the manifest says: what is read only later is missed at once where it is not there,
 * or not whole. Throws `world.missing` or `world.damaged`.
 */
export function checkWorldFileSize(folder: string, name: string): void {
  const { files } = readWorldJson(folder, 'manifest.json', sizesSchema);
  const wanted = files.find(({ file }) => file === name)?.bytes;
  const size = orMissing(name, () => statSync(join(folder, name)).size);
  if (size !== wanted) throw damaged(name, `it has ${size} bytes and should have ${wanted}`);
}

export function damaged(name: string, cause: unknown): LinderoError {
  return new LinderoError('world.damaged', `The map data file ${name} is damaged. ${ADVICE}`, { cause });
}

function readOrFail(folder: string, name: string): Uint8Array {
  return orMissing(name, () => readFileSync(join(folder, name)));
}

function orMissing<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new LinderoError('world.missing', `The map data file ${name} cannot be read. ${ADVICE}`, { cause });
  }
}
