import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../../../..');

/**
 * Builds the import worker for a test, as the application's build does, and
 * answers with its file. It lies below node_modules, so that it finds the
 * packages that it imports.
 */
export async function buildImportWorker(): Promise<string> {
  const outDir = join(root, 'node_modules', '.cache', 'lindero-tests', randomUUID());
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      ssr: 'src/main/importer/import-worker.ts',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'import-worker.mjs' } },
    },
  });
  return join(outDir, 'import-worker.mjs');
}
