import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import { PATHS } from './paths.ts';

/** Compresses without a time stamp, by the same code on every platform: the same input gives the same bytes. */
const gzip = (data: Uint8Array): Uint8Array => gzipSync(data, { level: 9, mem: 12, mtime: 0 });

/** Writes one file of resources/world; a name that ends in .gz is compressed. */
export function writeWorldFile(name: string, content: Uint8Array | string): void {
  const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const bytes = name.endsWith('.gz') ? gzip(raw) : raw;
  const file = join(PATHS.out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  if (!name.includes('/')) console.error(`  ${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** JSON with one line for every element of the top-level lists, so that a change can be read in a diff. */
export function jsonByLine(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, member]) => {
    const text = Array.isArray(member)
      ? `[\n${member.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`
      : JSON.stringify(member);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}
