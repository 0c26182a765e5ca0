import { z } from 'zod';
import type { PairGeometry } from '#shared/models/world.ts';
import { damaged, readWorldBytes } from './read-world-file.ts';

type Line = PairGeometry['lines'][number];

const FILE = 'border-lines.jsonl.gz';
const UNIT = 1e4;
const schema = z.object({ pair: z.string(), lines: z.array(z.array(z.number().int())) });

/** The file, one line of JSON for each pair: only the line that is asked for is parsed. */
export function loadBorderLines(folder: string): (pair: string) => readonly Line[] {
  const text = new TextDecoder().decode(readWorldBytes(folder, FILE));
  return keepLast((pair) => {
    const start = text.indexOf(`{"pair":"${pair}"`);
    if (start < 0) return [];
    try {
      return schema.parse(JSON.parse(text.slice(start, text.indexOf('\n', start)))).lines.map(decode);
    } catch (cause) {
      throw damaged(FILE, cause);
    }
  });
}

/** Articles about the same pair, and an article and its map, ask for the same line. */
const KEPT = 8;

function keepLast(read: (pair: string) => readonly Line[]): (pair: string) => readonly Line[] {
  const kept = new Map<string, readonly Line[]>();
  return (pair) => {
    const lines = kept.get(pair) ?? read(pair);
    kept.delete(pair);
    kept.set(pair, lines);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return lines;
  };
}

/** The first point is absolute, the others are steps, in 1/10,000 degree. */
function decode(steps: readonly number[]): Line {
  const line: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    line.push([x / UNIT, y / UNIT]);
  }
  return line;
}
