import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { compileFile } from '#main/importer/compile-article.ts';
import { openWorld } from '#main/world/open-world.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { shapes } from './shapes.ts';
import { type SourceForm, sourceForms } from './source-forms.ts';

// A process of its own, because processor time is counted by process:
//   measure-growth.ts SHORT LONG, with a JSON list of [form, shape] on standard input.
// A line of output says of one of them how much longer the long text took than the short one.

/** Growth to the power of 1.3: a text ten times as long takes twenty times as long. */
const steepest = 1.3;
/** Measured again this often before it is taken for true: other work on the machine is no growth. */
const tries = 12;

const [short = 0, long = 0] = process.argv.slice(2).map(Number);
const input = await text(process.stdin);
const world = await openWorld('resources/world');
// What is opened with the first article is no part of what the next one costs.
const ordinary = readFileSync('resources/articles/mexico-united-states-relations.txt', 'utf8');
for (let round = 0; round < 3; round += 1) read('no title', ordinary);

for (const [form, name] of JSON.parse(input) as [SourceForm, string][]) {
  const shape = shapes.find((each) => each.name === name);
  if (shape === undefined) throw new Error(`There is no shape ${name}.`);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let power = Number.POSITIVE_INFINITY;
  let outcome = '';
  for (let round = 0; round < tries && power > steepest; round += 1) {
    least = Math.min(least, read(form, shape.write(short)).milliseconds);
    const measured = read(form, shape.write(long));
    most = Math.min(most, measured.milliseconds);
    outcome = measured.outcome;
    power = Math.log(most / least) / Math.log(long / short);
  }
  const figures = { form, name, power: Number(power.toFixed(2)), most: Math.round(most), outcome };
  process.stdout.write(`${JSON.stringify({ ...figures, steep: power > steepest })}\n`);
}
world.close();

function read(form: SourceForm, words: string): { milliseconds: number; outcome: string } {
  const file = sourceForms[form](words);
  const source = { fileName: file.fileName, bytes: new TextEncoder().encode(file.text) };
  const start = process.cpuUsage();
  let outcome = 'read';
  try {
    for (const contents of compileFile(source, world)) void contents;
  } catch (error) {
    outcome = toFailure(error).code;
  }
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, outcome };
}
