import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type NetworkTrace, readTrace } from './read-trace.ts';

// Runs the end-to-end specs where there is no network but loopback, under a
// trace of every connection and every look-up that any process tries.

const repository = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'lindero-offline-'));
const traceFile = join(folder, 'network.strace');
const namesFile = join(folder, 'names');
const playwright = join(repository, 'node_modules', '@playwright', 'test', 'cli.js');
const specs = [process.execPath, playwright, 'test', ...process.argv.slice(2)];

/**
 * A network of its own with nothing in it but loopback, and there, where mounts
 * may be made, a name server that writes down every name it is asked for,
 * whatever program asks; null where not even that is allowed.
 */
function isolation(): { readonly command: string[]; readonly hasNameServer: boolean } | null {
  const loopback = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const recorder = [
    'sh',
    '-c',
    withNameServer,
    'sh',
    folder,
    process.execPath,
    join(import.meta.dirname, 'recorder', 'main.ts'),
  ];
  const ways = [
    { command: ['unshare', '--net', '--mount', ...recorder], hasNameServer: true },
    { command: ['unshare', '--net', '--mount', '--map-root-user', ...recorder], hasNameServer: true },
    { command: ['unshare', '--net', ...loopback], hasNameServer: false },
    { command: ['unshare', '--net', '--map-root-user', ...loopback], hasNameServer: false },
  ];
  return (
    ways.find(({ command: [program = '', ...args] }) => {
      const { status } = spawnSync(program, [...args, 'true'], { cwd: repository });
      rmSync(namesFile, { force: true });
      return status === 0;
    }) ?? null
  );
}

/** Every program asks the name server of /etc/resolv.conf, and no service beside it. */
const withNameServer = `
set -e
folder=$1 node=$2 recorder=$3
shift 3
ip link set lo up
printf 'nameserver 127.0.0.1\n' > "$folder/resolv.conf"
printf 'hosts: files dns\npasswd: files\ngroup: files\n' > "$folder/nsswitch.conf"
mount --bind "$folder/resolv.conf" /etc/resolv.conf
[ ! -e /etc/nsswitch.conf ] || mount --bind "$folder/nsswitch.conf" /etc/nsswitch.conf
"$node" --import tsx "$recorder" "$folder/names" &
server=$!
tries=0
until grep -q ready "$folder/names" 2> /dev/null; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ]
  kill -0 "$server"
  sleep 0.2
done
status=0
"$@" || status=$?
kill "$server"
exit "$status"
`;

function namesAsked(): readonly string[] {
  if (!existsSync(namesFile)) return [];
  return readFileSync(namesFile, 'utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.startsWith('#'));
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
    : `Without any network but loopback${alone.hasNameServer ? ', where a name server writes down what it is asked' : ''}.`,
);
if (trace === null) {
  console.error('The trace needs strace, on Linux (Debian and Ubuntu: apt-get install strace).');
  process.exit(1);
}
const [program = '', ...args] = [...(alone?.command ?? []), ...trace, ...specs];
const { status } = spawnSync(program, args, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
const seen = readTrace(await linesOf(traceFile));
const names = namesAsked();
print(seen);
if (alone?.hasNameServer)
  console.log(
    `${names.length} names asked of the name server${names.length === 0 ? '' : `: ${[...new Set(names)].join(', ')}`}`,
  );
rmSync(folder, { recursive: true });
process.exitCode = status === 0 && seen.elsewhere.size + seen.lookUps.size + names.length === 0 ? 0 : 1;
