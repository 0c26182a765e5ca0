import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './folders.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { runQuietly } from './run.mjs';
import { Sorry } from './sorry.mjs';

const stamp = join(root, 'out', '.built-from');

/** Builds out/ when it was not built from just these sources. Needs the packages to be installed. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await oneAtATime(async () => {
    if (isBuilt()) return;
    rmSync(stamp, { force: true });
    const sources = hashSources();
    const program = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const { ok, output } = await runQuietly('Building', [process.execPath, program, 'build'], {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (!ok) {
      console.error(output.trim());
      throw new Sorry('The build failed, as shown above.');
    }
    await compileBuiltInArticles();
    writeFileSync(stamp, sources);
  });
}

/** A world that is damaged, say, is told by the start, which compiles what is missing for itself. */
async function compileBuiltInArticles() {
  const script = join(root, 'out', 'main', 'compile-built-in.js');
  const { ok, output } = await runQuietly('Compiling the built-in articles', [process.execPath, script]);
  if (!ok) console.error(output.trim());
}

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources();
}

/** By content and not by time: a checkout, a copy or an unpacked archive gives files any time it likes. */
function hashSources() {
  const hash = createHash('sha256');
  for (const path of sourceFiles()) hash.update(relative(root, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex');
}

function sourceFiles() {
  const inSrc = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const aside = [
    'electron.vite.config.ts',
    'tools/importer/version.ts',
    'package-lock.json',
    'tsconfig.json',
  ];
  return [...inSrc.sort(), ...aside.map((name) => join(root, name))];
}
