import { expect, test } from 'vitest';
import { commandOf, type KeyPress } from './shortcuts.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...change,
});

test('sections are walked with the bracket keys or with Alt and the arrows', () => {
  expect(commandOf(press({ key: ']' }), true)).toBe('next-section');
  expect(commandOf(press({ key: 'ArrowUp', altKey: true }), true)).toBe('previous-section');
});

test('single characters are no shortcuts while typing or when switched off; keys with Alt and F1 still are', () => {
  for (const key of ['[', ']', '?']) expect(commandOf(press({ key }), false)).toBeNull();
  expect(commandOf(press({ key: 'ArrowDown', altKey: true }), false)).toBe('next-section');
  expect(commandOf(press({ key: 'F1' }), false)).toBe('help');
});

test('what the browser and the system do with Ctrl and Meta stays theirs', () => {
  expect(commandOf(press({ key: ']', ctrlKey: true }), true)).toBeNull();
  expect(commandOf(press({ key: '[', metaKey: true }), true)).toBeNull();
});

test('a change of notes is taken back and made again by the keys that every program has for it', () => {
  expect(commandOf(press({ code: 'KeyZ', ctrlKey: true }), false)).toBe('undo-note');
  expect(commandOf(press({ code: 'KeyZ', metaKey: true, shiftKey: true }), false)).toBe('redo-note');
  expect(commandOf(press({ code: 'KeyY', ctrlKey: true }), false)).toBe('redo-note');
});
