import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');
const { ensureInstalled } = await import('./setup/install.mjs');
const { ensureBuilt } = await import('./setup/build.mjs');
const { ensureChromium } = await import('./setup/chromium.mjs');

// The long loops against the notebook, on today's build of both hosts.
await runTool(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await ensureChromium();
  await runTypeScript('tools/torture/main.ts');
});
