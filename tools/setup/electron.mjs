import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCache, root } from './folders.mjs';
import { runQuietly } from './run.mjs';

const folder = join(root, 'node_modules', 'electron');
const downloadMilliseconds = 120_000;
const again = '"npm start -- --host electron" tries to get it again';

/**
 * Electron's program: the one that is there, or, once, the one that its package
 * downloads (ELECTRON_MIRROR and its like are respected). A download that failed
 * or was broken off is tried again when Electron is asked for by name, and never
 * by itself: an atlas that was started once asks no network for anything.
 *
 * @param {{ insist: boolean }} options insist: Electron was asked for by name
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
export async function findElectron({ insist }) {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { reason: 'this session has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)' };
  }
  const present = installedProgram();
  if (present !== null) return { program: present };
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const memory = inCache('electron-failure.json');
  const remembered = insist ? null : recall(memory, version);
  if (remembered !== null) return { reason: `${remembered}; ${again}` };
  // Written before it is tried: a start that was broken off asks no second time either.
  const isRemembered = remember(memory, { version, reason: `Electron ${version} is not here` });
  if (!isRemembered && !insist)
    return { reason: `Electron ${version} is not here, and this copy cannot be written; ${again}` };

  const { timedOut, output } = await runQuietly(
    `Getting Electron ${version}, once`,
    [process.execPath, join(folder, 'install.js')],
    { timeout: downloadMilliseconds },
  );
  const program = installedProgram();
  if (program !== null) {
    rmSync(memory, { force: true });
    return { program };
  }
  const why = timedOut ? `not there after ${downloadMilliseconds / 1000} s` : lastWords(output);
  const reason = `Electron ${version} cannot be had (${why})`;
  remember(memory, { version, reason });
  return { reason: insist ? reason : `${reason}; ${again}` };
}

function installedProgram() {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

function recall(memory, version) {
  try {
    const failure = JSON.parse(readFileSync(memory, 'utf8'));
    return failure.version === version ? String(failure.reason) : null;
  } catch {
    return null;
  }
}

function remember(memory, failure) {
  try {
    writeFileSync(memory, JSON.stringify(failure));
    return true;
  } catch {
    return false;
  }
}

/** The line of a stack trace that names the error. */
function lastWords(output) {
  const line = output.split('\n').find((text) => /error|failed/i.test(text) && !/^\s*at /.test(text));
  return (line ?? 'its installer failed')
    .replace(/^\w*Error: /, '')
    .trim()
    .slice(0, 160);
}
