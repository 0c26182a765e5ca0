import './setup/require-node.mjs';

const { runTool } = await import('./setup/sorry.mjs');
const { ensureInstalled } = await import('./setup/install.mjs');
const { fuzz } = await import('./setup/fuzz.mjs');

// The property tests, tried as often as one likes: npm run fuzz -- --runs 10000
await runTool(async () => {
  await ensureInstalled();
  process.exitCode = await fuzz(process.argv.slice(2));
});
