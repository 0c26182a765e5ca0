import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { start } = await import('./setup/start.mjs');
await runTool(() => start(process.argv.slice(2)));
