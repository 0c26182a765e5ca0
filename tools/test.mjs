import './setup/require-node.mjs';

const { mkdirSync } = await import('node:fs');
const { join } = await import('node:path');
const { root } = await import('./setup/folders.mjs');
const { ensureInstalled } = await import('./setup/install.mjs');
const { ensureBuilt } = await import('./setup/build.mjs');
const { ensureChromium } = await import('./setup/chromium.mjs');
const { runTool } = await import('./setup/sorry.mjs');
const { runBuild, runCheck, runEndToEndTests, runUnitTests } = await import('./setup/steps.mjs');

// The one gate: all that a fresh clone needs, then every check. Later steps run
// although an earlier one failed, so that one run tells everything.
await runTool(async () => {
  await ensureInstalled();
  await ensureChromium();
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const counts = [
    await runCheck('Types', 'typescript/bin/tsc', ['--noEmit']),
    await runCheck('Lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
    await runCheck('Dead code', 'knip/bin/knip.js', []),
  ];
  // Before the unit tests, which else compile the built-in article anew for every library that they open.
  const built = await runBuild(ensureBuilt);
  counts.push(built, await runUnitTests());
  if (built.failed === 0) counts.push(await runEndToEndTests());
  // Last, where whoever reads a long log looks first.
  for (const failure of counts.flatMap(({ failures }) => failures)) console.log(`✘ ${failure}`);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
});
