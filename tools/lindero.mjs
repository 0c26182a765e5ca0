import './setup/require-node.mjs';

const { spawn } = await import('node:child_process');
const { join } = await import('node:path');
const { root } = await import('./setup/folders.mjs');
const { ensureInstalled } = await import('./setup/install.mjs');
const { ensureBuilt } = await import('./setup/build.mjs');
const { passSignalsTo } = await import('./setup/run.mjs');
const { runTool } = await import('./setup/sorry.mjs');

// The command line of the atlas, built first when it has to be. Only what the
// command itself prints goes to standard output.
await runTool(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const command = [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)];
  // npm runs scripts in the application's folder; paths are meant from where the person is.
  const child = spawn(process.execPath, command, {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  passSignalsTo(child);
  child.once('close', (code) => process.exit(code ?? 1));
});
