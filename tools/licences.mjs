import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');

// Whether every package that the application carries may be carried, and is named in NOTICE.md.
await runTool(() => runTypeScript('tools/licences/main.ts'));
