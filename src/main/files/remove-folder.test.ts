import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeFolder } from './remove-folder.ts';

const writesOn = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const end = Date.now() + 700;
  const write = () => {
    for (let at = 0; at < 50; at += 1) {
      const folder = process.argv[1] + '/' + (at % 5);
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + '/' + at, '');
    }
    if (Date.now() < end) setImmediate(write);
  };
  write();
  console.log('writing');
`;

test('a folder goes although a program that is about to end still writes into it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-remove-'));
  const program = spawn(process.execPath, ['-e', writesOn, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => program.once('close', resolve));
  await new Promise((resolve) => program.stdout.once('data', resolve));
  await removeFolder(folder);
  await ended;
  await removeFolder(folder);
  expect(existsSync(folder)).toBe(false);
});
