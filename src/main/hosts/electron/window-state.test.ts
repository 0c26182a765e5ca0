import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWindowState, saveWindowState } from './window-state.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'lindero-window-state-'));
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const state = { x: 100, y: 50, width: 1280, height: 800, maximized: true };

test('the window comes back where it was left', () => {
  const data = folder();
  saveWindowState(data, state);
  expect(readWindowState(data, [screen])).toEqual(state);
});

test.each([
  ['on a screen that is gone', { ...state, x: 2500 }],
  ['above every screen', { ...state, y: -300 }],
  ['with only a sliver to be seen', { ...state, x: 1900 }],
])('a window left %s opens as new', (_where, left) => {
  const data = folder();
  saveWindowState(data, left);
  expect(readWindowState(data, [screen])).toBeNull();
});

test('a second screen counts', () => {
  const data = folder();
  saveWindowState(data, { ...state, x: 2500 });
  expect(readWindowState(data, [screen, { ...screen, x: 1920 }])).not.toBeNull();
});

test.each(['', '{}', '{"x":"0"}', '{"x":0,"y":0,"width":1,"height":1,"maximized":false}'])(
  'a file that says %j opens the window as new',
  (text) => {
    const data = folder();
    mkdirSync(join(data, 'window'));
    writeFileSync(join(data, 'window', 'state.json'), text);
    expect(readWindowState(data, [screen])).toBeNull();
  },
);

test('a window that cannot be remembered closes all the same', () => {
  const data = folder();
  writeFileSync(join(data, 'window'), '');
  expect(() => saveWindowState(data, state)).not.toThrow();
});
