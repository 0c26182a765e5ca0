import { spawn } from 'node:child_process';

export type Program = {
  readonly pid: number | undefined;
  readonly output: () => string;
  /** Resolves with the first match; rejects, with all that was said, when the program ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
};

/** Starts a program and listens to what it says. */
export function startProgram(
  [program, ...args]: readonly [string, ...string[]],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Program {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const onSaid = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    said += chunk;
    for (const listener of onSaid) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  // Whoever started it may be gone before it stops it.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve(code);
    });
    child.once('error', () => resolve(null));
  });
  return {
    pid: child.pid,
    output: () => said,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(said);
          if (match !== null) resolve(match);
        };
        onSaid.add(look);
        look();
        void ended.then((code) => reject(new Error(`It ended with ${code} and said:\n${said}`)));
      }),
    ended,
    signal: (signal) => void child.kill(signal),
  };
}
