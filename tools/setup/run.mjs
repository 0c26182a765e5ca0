import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './folders.mjs';

const heartbeatMilliseconds = 3_000;

/**
 * Runs a program that may take a while. Its output is kept, and shown only by
 * those who ask; a line every few seconds says that it is still at work.
 *
 * @param {string} what what the person is waiting for, as in "Building"
 * @param {string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number, cwd?: string }} [options] timeout in milliseconds
 * @returns {Promise<{ ok: boolean, output: string, timedOut: boolean }>}
 */
export function runQuietly(what, [program, ...args], options = {}) {
  const started = Date.now();
  console.error(`${what} …`);
  const heartbeat = setInterval(() => {
    console.error(`${what} … ${Math.round((Date.now() - started) / 1000)} s`);
  }, heartbeatMilliseconds);
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm.cmd and its like are scripts, which Windows starts only through a shell.
    shell: process.platform === 'win32' && /\.(?:cmd|bat)$/i.test(program),
    windowsHide: true,
  });
  const letGo = passSignalsTo(child);
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  let timedOut = false;
  const limit =
    options.timeout === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          child.kill();
        }, options.timeout);
  return new Promise((resolve) => {
    const finish = (ok, extra = '') => {
      clearInterval(heartbeat);
      clearTimeout(limit);
      letGo();
      resolve({ ok: ok && !timedOut, timedOut, output: Buffer.concat(chunks).toString() + extra });
    };
    child.once('error', (error) => finish(false, `${basename(program)}: ${error.message}\n`));
    child.once('close', (code) => finish(code === 0));
  });
}

/**
 * While a child is at work, a signal to stop is meant for it: it is passed on,
 * and we end after it. Returns the function that ends this.
 */
export function passSignalsTo(child) {
  const pass = (signal) => {
    child.kill(signal);
    child.once('close', () => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.on('SIGINT', pass);
  process.on('SIGTERM', pass);
  return () => {
    process.off('SIGINT', pass);
    process.off('SIGTERM', pass);
  };
}
