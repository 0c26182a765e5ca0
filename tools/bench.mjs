import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');
const { ensureInstalled } = await import('./setup/install.mjs');
const { ensureBuilt } = await import('./setup/build.mjs');

// Every figure side by side with its peers, on today's build.
await runTool(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await runTypeScript('bench/main.ts');
});
