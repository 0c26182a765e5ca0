import { partsOf, readPart } from '../read-files.ts';
import { forms, shapes } from './weighty-notes.ts';

// A process of its own, because processor time is counted by process:
//   measure-growth.ts LONGEST
// A line of output names one form, and the shapes that take time in it which grows faster than their length.

const id = '00000000-0000-4000-8000-000000000001';

/** Milliseconds of the processor. */
function cost([path, text]: readonly [string, string]): number {
  const bytes = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  for (const part of partsOf({ path, bytes }, () => id)) readPart(part);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Ten times the length takes ten times the time; a hundred times is quadratic. What is over soon is not compared. */
const [steepest, soon] = [40, 60];

/** Measured again before it is taken for true: other work on the machine is no growth. */
function isSteep(write: (length: number) => readonly [string, string], length: number): boolean {
  let [short, long] = [0, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 3; tries += 1) {
    long = Math.min(long, cost(write(length)));
    if (long < soon) return false;
    short = Math.max(short, cost(write(length / 10)));
    if (long < steepest * short) return false;
  }
  return true;
}

const longest = Number(process.argv[2]);
for (const [form, write] of Object.entries(forms)) {
  // Longer front matter is not read at all.
  const length = form.startsWith('front matter') || form.startsWith('a name') ? 50_000 : longest;
  const steep = Object.entries(shapes).filter(([, shape]) => isSteep((size) => write(shape(size)), length));
  process.stdout.write(`${JSON.stringify({ form, steep: steep.map(([name]) => name) })}\n`);
}
