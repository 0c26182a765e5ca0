import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type VirtualScreen = { readonly display: string; readonly end: () => void };

/** A screen that nobody sees, by Xvfb; null where that is not installed. */
export async function openVirtualScreen(): Promise<VirtualScreen | null> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit').then(
    () => null,
    () => null,
  );
  const named = once(child.stdio[3] as NodeJS.ReadableStream, 'data').then(([text]) => String(text).trim());
  const number = await Promise.race([named, ended]);
  if (number === null) return null;
  process.once('exit', () => child.kill());
  return { display: `:${number}`, end: () => void child.kill() };
}
