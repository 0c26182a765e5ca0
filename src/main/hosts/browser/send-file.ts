import { open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { httpHeaders } from '#main/hosts/content-security-policy.ts';
import type { WindowFile } from '#main/hosts/window-files.ts';
import { refuse } from './answers.ts';

/** Sends a file of the window, byte for byte. A file that went away since the start is told as such. */
export async function sendFile(
  response: ServerResponse,
  file: WindowFile,
  immutable: boolean,
): Promise<void> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file.path);
  } catch {
    refuse(response, 500, { code: 'install.file-missing', message: `The file ${file.path} is gone.` });
    return;
  }
  try {
    const { size } = await handle.stat();
    response.writeHead(200, {
      ...httpHeaders,
      'Cache-Control': immutable ? 'private, max-age=31536000, immutable' : 'no-store',
      'Content-Type': file.contentType,
      'Content-Length': String(size),
    });
    if (response.req.method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } catch {
    // The window may leave in the middle, and a disk may go: the answer ends there.
    response.destroy();
  } finally {
    await handle.close().catch(() => {});
  }
}
