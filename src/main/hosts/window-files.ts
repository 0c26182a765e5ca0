import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { LinderoError } from '#shared/contract/errors.ts';

export type WindowFile = { readonly path: string; readonly contentType: string };

/** URL path → file. What is not in it does not exist: no path from a request ever touches the disk. */
export type WindowFiles = ReadonlyMap<string, WindowFile>;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Every file that a window may ask for: the built renderer at `/`, the world at `/world/`. */
export function indexWindowFiles(folders: {
  readonly renderer: string;
  readonly world: string;
}): WindowFiles {
  const files = new Map([...listFolder(folders.renderer, ''), ...listFolder(folders.world, '/world')]);
  const page = files.get('/index.html');
  if (page === undefined) {
    throw new LinderoError(
      'install.not-built',
      `There is no window in ${folders.renderer}: run npm run build.`,
    );
  }
  return files.set('/', page);
}

function listFolder(folder: string, prefix: string): [string, WindowFile][] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).map(encodeURIComponent).join('/');
      const contentType = contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
      return [`${prefix}/${name}`, { path, contentType }];
    });
}

function readEntries(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}
