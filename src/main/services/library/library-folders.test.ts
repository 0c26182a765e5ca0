import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareLibraryFolders } from './library-folders.ts';

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
