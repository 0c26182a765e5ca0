import { expect, test } from 'vitest';
import { readElectronOptions } from './options.ts';

test('the folder and the article that npm start passes on are read, from where it was called', () => {
  expect(readElectronOptions(['.', '--data=mine', '--article=a.txt'], '/home/lindero')).toEqual({
    dataFolder: '/home/lindero/mine',
    open: ['/home/lindero/a.txt'],
  });
});

test('packs and links that a desktop hands over are opened, in order', () => {
  const args = [
    '/usr/bin/lindero',
    '--enable-crashpad',
    'Old.LINDERO',
    'lindero://article/a-b',
    '/x/readme.txt',
  ];
  expect(readElectronOptions(args, '/home').open).toEqual(['/home/Old.LINDERO', 'lindero://article/a-b']);
});

test('a link that ends like a pack is a link', () => {
  expect(readElectronOptions(['lindero://article/a.lindero'], '/home').open).toEqual([
    'lindero://article/a.lindero',
  ]);
});

test("Chromium's and Electron's own switches are let be", () => {
  const args = ['--inspect=0', '--no-sandbox', '--remote-debugging-port=0', '-psn_0_123'];
  expect(readElectronOptions(args, '/home')).toEqual({ dataFolder: null, open: [] });
});
