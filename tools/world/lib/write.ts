import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipAsync } from '@gfx/zopfli';
import { PATHS } from './paths.ts';

/**
 * How often Zopfli looks for a shorter way to say the same. More takes longer and saves next to nothing. What it
 * writes is gzip, an eighth shorter than others write it, without a time stamp and by the same code on every
 * platform: the same input gives the same bytes.
 */
const ITERATIONS = 5;

/** Writes one file of resources/world. */
export function writeWorldFile(name: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = join(PATHS.out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  if (!name.includes('/')) console.error(`  ${name}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}

/** Compresses one file of resources/world, whose name ends in .gz, and writes it. */
export async function writeCompressed(name: `${string}.gz`, content: Uint8Array | string): Promise<void> {
  const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  writeWorldFile(name, await gzipAsync(raw, { numiterations: ITERATIONS }));
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
