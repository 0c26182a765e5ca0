import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { HostBridge } from '#shared/contract/host-bridge.ts';
import { createActions } from './actions.ts';
import { createSeenStore } from './seen.ts';
import { createWindowStore } from './store.ts';

const page = readFileSync('docs/state.md', 'utf8');
const rows = Array.from(
  page.matchAll(/^\| (`[^|]+) \| [^|]+ \| ([^|]+) \|$/gm),
  ([, members = '', by = '']) => ({
    members: quoted(members),
    by: quoted(by),
  }),
);

function quoted(text: string): readonly string[] {
  return Array.from(text.matchAll(/`(\w+)`/g), ([, name = '']) => name);
}

test('the page on the state names every member of it, and no other', () => {
  const members = rows.flatMap((row) => row.members);
  expect(members.toSorted()).toEqual(Object.keys(createWindowStore().getState()).toSorted());
});

test('the page on the state names actions that there are', () => {
  const noBridge = {} as HostBridge;
  const actions = createActions(createWindowStore(), createSeenStore(), noBridge);
  const named = rows.flatMap((row) => row.by);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !(name in actions))).toEqual([]);
});
