import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { runTypeScript } = await import('./setup/run-typescript.mjs');
const { ensureInstalled } = await import('./setup/install.mjs');
const { ensureBuilt } = await import('./setup/build.mjs');
const { ensureChromium } = await import('./setup/chromium.mjs');

// The pictures of the README, taken of today's build.
await runTool(async () => {
  await ensureInstalled();
  await ensureChromium();
  await ensureBuilt();
  await runTypeScript('tools/screenshots/main.ts');
});
