import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');

// Compiles resources/world again from its sources.
await runTool(() => runTypeScript('tools/world/main.ts'));
