import type { IncomingMessage } from 'node:http';
import { LinderoError } from '#shared/contract/errors.ts';
import type { InvokeMessage } from '#shared/contract/transport.ts';

/** Reads a call. Fails with `request.too-large`, `request.not-json` or `request.invalid`. */
export async function readInvokeMessage(request: IncomingMessage, maxBytes: number): Promise<InvokeMessage> {
  return parseInvokeMessage(await readText(request, maxBytes));
}

async function readText(request: IncomingMessage, maxBytes: number): Promise<string> {
  const tooLarge = new LinderoError(
    'request.too-large',
    `A request may have at most ${Math.floor(maxBytes / 1024 / 1024)} MB.`,
  );
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseInvokeMessage(text: string): InvokeMessage {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch (error) {
    throw new LinderoError('request.not-json', 'The request is not JSON.', { cause: error });
  }
  if (typeof message !== 'object' || message === null || !('channel' in message) || !('request' in message)) {
    throw new LinderoError('request.invalid', 'A request is an object with channel and request.');
  }
  const { channel, request: payload } = message;
  if (typeof channel !== 'string') throw new LinderoError('request.invalid', 'A channel is a string.');
  return { channel, request: payload };
}
