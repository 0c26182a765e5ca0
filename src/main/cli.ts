import { applicationFolders } from './application-folders.ts';
import { commands } from './commands/commands.ts';
import { runCommandLine } from './commands/run-command-line.ts';
import { visibleText } from './commands/visible-text.ts';
import { readVersion } from './hosts/read-version.ts';
import { createImportWorker } from './services/library/import-worker-client.ts';
import { openWorld } from './world/open-world.ts';

// The reader of a pipe may leave before everything is written (`… | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const folders = applicationFolders(import.meta.dirname);
const articles = createImportWorker(folders);
process.exitCode = await runCommandLine(process.argv.slice(2), commands, {
  folders,
  articles,
  openWorld: () => openWorld(folders.world),
  version: readVersion(folders.application),
  // What goes into a file or another program goes as it is.
  write: (text) => process.stdout.write(process.stdout.isTTY ? visibleText(text) : text),
  note: (text) => process.stderr.write(visibleText(text)),
  terminalColumns: process.stderr.isTTY ? (process.stderr.columns ?? 80) : null,
});
await articles.stop();
