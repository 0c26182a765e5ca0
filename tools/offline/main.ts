import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type NetworkTrace, readTrace } from './read-trace.ts';

// Runs the end-to-end specs where there is no network but loopback, under a
// trace of every connection and every look-up that any process tries.

const repository = resolve(import.meta.dirname, '..', '..');
const traceFile = join(mkdtempSync(join(tmpdir(), 'lindero-offline-')), 'network.strace');
const playwright = join(repository, 'node_modules', '@playwright', 'test', 'cli.js');
const specs = [process.execPath, playwright, 'test', ...process.argv.slice(2)];

/** A network of its own with nothing in it but loopback; null where that is not allowed. */
function isolation(): string[] | null {
  const withLoopback = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const ways = [
    ['unshare', '--net', ...withLoopback],
    ['unshare', '--net', '--map-root-user', ...withLoopback],
  ];
  return ways.find(([program = '', ...args]) => spawnSync(program, [...args, 'true']).status === 0) ?? null;
}

function tracer(): string[] | null {
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  const strace = [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-yy',
    '-qq',
    '-s',
    '128',
    '-e',
    calls,
    '-e',
    'signal=none',
  ];
  return spawnSync('strace', ['-V']).status === 0 ? [...strace, '-o', traceFile] : null;
}

async function linesOf(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  return lines;
}

function print({ loopback, routes, elsewhere, lookUps }: NetworkTrace): void {
  console.log('\n── What was asked of the network');
  for (const [address, times] of routes) console.log(`  route      ${address}  ${times}×, nothing sent`);
  for (const [address, times] of elsewhere) console.log(`  elsewhere  ${address}  ${times}×`);
  for (const [name, times] of lookUps) console.log(`  look-up    ${name}  ${times}×`);
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  console.log(`${loopback} calls to loopback, ${total(elsewhere)} elsewhere, ${total(lookUps)} look-ups`);
}

const alone = isolation();
const trace = tracer();
console.log(
  alone === null
    ? 'With the network that there is: this machine lets no one make another (unshare and ip, on Linux).'
    : 'Without any network but loopback.',
);
if (trace === null) {
  console.error('The trace needs strace, on Linux (Debian and Ubuntu: apt-get install strace).');
  process.exit(1);
}
const [program = '', ...args] = [...(alone ?? []), ...trace, ...specs];
const { status } = spawnSync(program, args, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
const seen = readTrace(await linesOf(traceFile));
print(seen);
rmSync(dirname(traceFile), { recursive: true });
process.exitCode = status === 0 && seen.elsewhere.size === 0 && seen.lookUps.size === 0 ? 0 : 1;
