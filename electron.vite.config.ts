import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { importerVersionOf } from './tools/importer/version.ts';

// Three bundles, as Electron has three kinds of process. The main bundle has an
// entry for each way to run the core: the Electron application, the browser
// host, the command line, the workers that read articles and notes, and the script that
// compiles the built-in ones when the build is done.
export default defineConfig({
  main: {
    define: { __IMPORTER_VERSION__: String(importerVersionOf(import.meta.dirname)) },
    build: {
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          'browser-host': 'src/main/hosts/browser/main.ts',
          cli: 'src/main/cli.ts',
          'compile-built-in': 'src/main/compile-built-in.ts',
          'import-worker': 'src/main/importer/import-worker.ts',
          'notes-worker': 'src/main/services/exchange/notes-worker.ts',
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload is one CommonJS file that may require only `electron`.
      externalizeDeps: false,
      rollupOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // What is read at every start is read the sooner for being short.
    build: { minify: true, rollupOptions: { input: 'src/renderer/index.html' } },
    worker: { format: 'es' },
  },
});
