import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Held while a process may write the notebook of a folder. */
export type WriterLock = { readonly release: () => Promise<void> };

/**
 * Takes the right to write the notebook of a folder, or null when another
 * process on this machine has it. The lock is a local socket that nobody talks
 * to: the operating system gives it back when the process ends, however it ends.
 */
export async function takeWriterLock(folder: string): Promise<WriterLock | null> {
  const address = lockAddress(folder);
  const first = await listen(address);
  if (first !== null) return lockOf(first);
  if (!isFile(address) || (await answers(address))) return null;
  // A socket file whose process was killed. Nobody answers, so that nobody holds it.
  rmSync(address, { force: true });
  const second = await listen(address);
  return second === null ? null : lockOf(second);
}

/** Linux has names that end with their process and Windows pipes; elsewhere a file in the temporary folder. */
function lockAddress(folder: string): string {
  const name = `lindero-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

const isFile = (address: string): boolean => address.startsWith('/');

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function lockOf(server: Server): WriterLock {
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}
