import { createHash } from 'node:crypto';
import type { PackRows } from './tables.ts';

/** Lower-case hexadecimal SHA-256 over every row: table by table, each row as the JSON of its values. */
export function sealOf(rows: PackRows): string {
  const hash = createHash('sha256');
  for (const [name, table] of Object.entries(rows)) {
    hash.update(`${name}\n`);
    for (const row of table) hash.update(`${JSON.stringify(Object.values(row).map(sealable))}\n`);
  }
  return hash.digest('hex');
}

/** Bytes enter the seal by their own SHA-256. */
function sealable(value: unknown): unknown {
  return value instanceof Uint8Array ? sha256(value) : value;
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
