import { parseArgs } from 'node:util';
import { measureCompile } from './compile.ts';
import { type Figure, isWithin } from './figure.ts';
import { measureMapFrames } from './map-frames.ts';
import { measureOpening } from './opening.ts';
import { readingFigures } from './reading.ts';
import { measureSaving } from './saving.ts';
import { measureSearch } from './search.ts';

// Every figure beside its peers, in one run. --json prints them as data;
// --check ends with 1 when a figure of ours is beyond its bound.
const { values } = parseArgs({ options: { json: { type: 'boolean' }, check: { type: 'boolean' } } });

const figures: Figure[] = [];
for (const [subject, measure] of Object.entries({
  Opening: measureOpening,
  Compiling: measureCompile,
  Reading: readingFigures,
  Saving: measureSaving,
  Searching: measureSearch,
  Map: measureMapFrames,
})) {
  process.stderr.write(`${subject} …\n`);
  figures.push(...(await measure()));
}

if (values.json === true) console.log(JSON.stringify(figures, null, 2));
else for (const figure of figures) console.log(line(figure));
if (values.check === true && !figures.every(isWithin)) process.exitCode = 1;

function line(figure: Figure): string {
  const { name, value, unit, limit } = figure;
  const bound = limit === null ? '' : `  (${unit === 'F1' ? 'at least' : 'at most'} ${limit})`;
  const verdict = isWithin(figure) ? '' : '  BEYOND';
  return `${value.toFixed(unit === 'F1' ? 3 : 1).padStart(9)} ${unit.padEnd(7)} ${name}${bound}${verdict}`;
}
