import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { findElectron } from './electron.mjs';
import { root } from './folders.mjs';
import { ensureInstalled } from './install.mjs';
import { Sorry } from './sorry.mjs';
import { startElectron } from './start-electron.mjs';
import { help, readStartOptions } from './start-options.mjs';

/** `npm start`: installs and builds what is missing, then opens the atlas in the host that can be had. */
export async function start(args) {
  const options = readStartOptions(args);
  if (options.help) {
    console.log(help);
    return;
  }
  await ensureInstalled();
  await ensureBuilt();
  if (options.host?.name === 'browser') return runInBrowser(options, options.host.why);

  const insist = options.host !== null;
  const electron = await findElectron({ insist });
  if ('reason' in electron) return withoutElectron(options, insist, electron.reason);
  console.log(`Electron host: ${insist ? options.host.why : 'Electron is here'}.`);
  const { started, code, words } = await startElectron(electron.program, options);
  if (started || code === 0) process.exit(code);
  await withoutElectron(
    options,
    insist,
    `Electron could not start (${words.split('\n')[0] || `exit code ${code}`})`,
  );
}

function withoutElectron(options, insist, reason) {
  if (insist)
    throw new Sorry(`The Electron host cannot be used: ${reason}. Leave --host out to use the browser host.`);
  return runInBrowser(options, reason);
}

async function runInBrowser({ port, open, dataFolder, articleFile }, why) {
  console.log(`Browser host: ${why}.`);
  const { runBrowserHost } = await import(pathToFileURL(join(root, 'out', 'main', 'browser-host.js')));
  // Listening before the host says anything: who reads that it is ready may stop it at once.
  const starting = runBrowserHost({
    port,
    dataFolder,
    articleFile,
    openWindow: open,
    say: console.log,
  });
  const stop = async () => {
    // A second signal does not wait for the first.
    process.once('SIGINT', () => process.exit(1)).once('SIGTERM', () => process.exit(1));
    // A host that could not start has nothing to stop, and says so below.
    const host = await starting.catch(() => null);
    await host?.stop();
    if (host) process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  const { windowClosed } = await starting;
  await windowClosed;
  await stop();
}
