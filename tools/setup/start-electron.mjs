import { spawn } from 'node:child_process';
import { root } from './folders.mjs';

/**
 * Runs the Electron host until its window is closed.
 *
 * @returns {Promise<{ started: boolean, code: number, words: string }>} started: the window was shown, or a message in its place
 */
export function startElectron(program, { dataFolder, articleFile }) {
  const args = [root];
  if (dataFolder !== null) args.push(`--data=${dataFolder}`);
  if (articleFile !== null) args.push(`--article=${articleFile}`);
  // Chromium's sandbox refuses to run as root.
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--no-sandbox');
  const env = { ...process.env };
  // Set in the terminals of editors that are made with Electron: it would make ours a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = (signal) => child.kill(signal);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  let started = false;
  let words = '';
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('Lindero is ready')) started = true;
    process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk) => {
    words = (words + chunk).slice(-4_000);
    if (started) process.stderr.write(chunk);
  });
  return new Promise((resolve) => {
    const finish = (code, extra) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve({ started, code, words: (words + extra).trim() });
    };
    child.once('error', (error) => finish(1, error.message));
    child.once('close', (code) => finish(code ?? 0, ''));
  });
}
