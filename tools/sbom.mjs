import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');

// The list of what the application carries, as CycloneDX JSON.
await runTool(() => runTypeScript('tools/sbom/main.ts'));
