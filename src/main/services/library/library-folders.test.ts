import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idOfPackFile, packPath, prepareLibraryFolders } from './library-folders.ts';

test.each(['library', 'library/trash', 'built-in'])(
  'a file in the place of the folder %s is named',
  (path) => {
    const data = mkdtempSync(join(tmpdir(), 'lindero-folders-'));
    if (path.includes('/')) mkdirSync(join(data, 'library'));
    writeFileSync(join(data, path), 'mine');
    expect(() => prepareLibraryFolders(data)).toThrow(
      expect.objectContaining({
        code: 'data.not-writable',
        message: expect.stringContaining(join(data, path)),
      }),
    );
  },
);

test('a path is built for an article’s id and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lindero-folders-'));
  expect(packPath(folder, 'chile-peru-relations')).toBe(join(folder, 'chile-peru-relations.lindero'));
  for (const id of ['', '.', '..', '../x', 'trash/x', '/x', 'a\\b', 'A', 'nul', 'a\u0000', 'a'.repeat(201)]) {
    expect(() => packPath(folder, id)).toThrow(expect.objectContaining({ code: 'library.bad-id' }));
    expect(idOfPackFile(`${id}.lindero`)).toBeNull();
  }
});
