import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { carriedPackages } from '../licences/check-licences.ts';
import { plainSbom } from './plain-sbom.ts';

const root = resolve(import.meta.dirname, '..', '..');
const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const lockFile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const carried = new Set(carriedPackages(lockFile).map((each) => `${each.name}@${each.version}`));

/** The npm that started us, else the one on PATH. */
const script = process.env.npm_execpath ?? '';
const [program, ...before] =
  basename(script) === 'npm-cli.js'
    ? [process.execPath, script]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
const { status, stdout, stderr } = spawnSync(
  program ?? 'npm',
  [
    ...before,
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',

    '--package-lock-only',
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: program?.endsWith('.cmd') === true },
);
if (status === 0)
  process.stdout.write(
    `${JSON.stringify(
      plainSbom(JSON.parse(stdout), name, (reference) => carried.has(reference)),
      null,
      2,
    )}\n`,
  );
else console.error(`npm sbom failed; it needs npm 9.8 or newer:\n${stderr}`);
process.exitCode = status === 0 ? 0 : 1;
