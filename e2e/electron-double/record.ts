import { appendFileSync } from 'node:fs';

/**
 * What the double did that no window shows: the menu, links given to the
 * outside, requests turned away. One JSON object a line, in the file that the
 * environment names, for tests to read.
 */
export function record(what: string, facts: Readonly<Record<string, unknown>> = {}): void {
  const path = process.env.ELECTRON_DOUBLE_RECORD;
  if (path !== undefined) appendFileSync(path, `${JSON.stringify({ what, ...facts })}\n`);
}
