import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { forms } from './testing/weighty-notes.ts';

/** `npm run fuzz` takes texts of a megabyte. */
const longest = propertyRuns(1) > 1 ? 1_000_000 : 100_000;

const steep = new Map<string, readonly string[]>();
/** In a process of its own: processor time is counted by process, and other tests run in this one. */
beforeAll(async () => {
  const script = [
    '--import',
    'tsx',
    'src/shared/exchange/notes/read/testing/measure-growth.ts',
    `${longest}`,
  ];
  const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
  for (const line of (await text(child.stdout)).trim().split('\n')) {
    const measured = JSON.parse(line) as { form: string; steep: readonly string[] };
    steep.set(measured.form, measured.steep);
  }
}, 36_000_000);

test.each(Object.keys(forms))('%s takes time that grows with its length, whatever it is', (form) => {
  expect(steep.get(form)).toEqual([]);
});
