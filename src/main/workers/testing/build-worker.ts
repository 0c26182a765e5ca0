import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build as bundle } from 'vite';

const root = resolve(import.meta.dirname, '../../../..');

const built = new Map<string, Promise<string>>();

/**
 * Builds a worker for a test, as the application's build does, once a thread of
 * tests, and answers with its file. It lies below node_modules, so that it finds
 * the packages that it imports.
 */
export function buildWorker(source: string): Promise<string> {
  const file = built.get(source) ?? build(source);
  built.set(source, file);
  return file;
}

async function build(source: string): Promise<string> {
  const outDir = join(root, 'node_modules', '.cache', 'lindero-tests', randomUUID());
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}');
  const file = basename(source).replace(/\.ts$/, '.js');
  await bundle({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      ssr: source,
      minify: false,
      rollupOptions: { output: { entryFileNames: file } },
    },
  });
  return join(outDir, file);
}
