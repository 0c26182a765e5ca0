import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATHS } from './paths.ts';

/** Sources are pinned by checksum, so their shape is known: the caller names it. */
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** A curated table: JSON, or JSON lines when it is long and is edited line by line. */
export function readCurated<T>(name: string): T {
  const file = join(PATHS.curated, name);
  if (!name.endsWith('.jsonl')) return readJson<T>(file);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line)) as T;
}
