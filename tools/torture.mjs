import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');

// The long loops against the notebook.
await runTool(() => runTypeScript('tools/torture/main.ts'));
