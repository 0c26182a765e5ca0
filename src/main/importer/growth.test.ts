import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { shapes } from './testing/shapes.ts';
import { type SourceForm, sourceForms } from './testing/source-forms.ts';

type Pair = readonly [SourceForm, string];
type Growth = { form: string; name: string; power: number; steep: boolean; outcome: string };

/** What took time that grew faster than the text, once. */
const once: readonly Pair[] = [
  ['plain', '!'],
  ['plain', '…'],
  ['no title', '=   … x'],
  ['plain', 'A paragraph.  A border of . … '],
  ['wikitext', '[http:'],
];

/** `npm run fuzz` measures every shape in every form, as many as it is told to, at their full lengths. */
const inFull = process.env.LINDERO_FUZZ_RUNS !== undefined;
const every: readonly Pair[] = (Object.keys(sourceForms) as SourceForm[]).flatMap((form) =>
  shapes.map(({ name }): Pair => [form, name]),
);

const [short, long] = inFull ? [100_000, 1_000_000] : [3000, 30_000];

test('no shape of text takes time that grows faster than its length, in any form', async () => {
  const count = Math.min(every.length, propertyRuns(10));
  const [drawn = []] = fc.sample(fc.shuffledSubarray([...every], { minLength: count, maxLength: count }), 1);
  const pairs = inFull ? drawn : [...once, ...drawn];
  const measured = await measure(pairs);
  expect(measured).toHaveLength(pairs.length);
  expect(measured.filter(({ steep }) => steep)).toEqual([]);
  expect(measured.filter(({ outcome }) => !/^(?:read|article\.[a-z-]+)$/.test(outcome))).toEqual([]);
}, 360_000_000);

/** In a process of its own: processor time is counted by process, and other tests run in this one. */
async function measure(pairs: readonly Pair[]): Promise<readonly Growth[]> {
  const script = ['--import', 'tsx', 'src/main/importer/testing/measure-growth.ts', `${short}`, `${long}`];
  const child = spawn(process.execPath, script, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(pairs));
  const lines = (await text(child.stdout)).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Growth);
}
