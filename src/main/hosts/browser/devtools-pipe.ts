import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Asks a browser something over the DevTools protocol, and answers with what it gives. */
export type AskBrowser = (
  method: string,
  parameters?: Readonly<Record<string, unknown>>,
  sessionId?: string,
) => Promise<Readonly<Record<string, unknown>>>;

type Waiting = {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
};

/**
 * The DevTools protocol over the pipes 3 and 4 of a browser that was started
 * with `--remote-debugging-pipe`: JSON, each message ended by a zero byte. No
 * port is opened that others could reach. Fails when the browser ends.
 */
export function openDevtoolsPipe(child: ChildProcess): AskBrowser {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as readonly [
    unknown,
    unknown,
    unknown,
    Writable,
    Readable,
  ];
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let received: Buffer[] = [];

  function fail(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function take(message: Buffer): void {
    const { id, result, error } = JSON.parse(message.toString('utf8'));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) asked?.reject(new Error(String(error.message)));
    else asked?.resolve(result);
  }

  fromBrowser.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      take(Buffer.concat([...received, rest.subarray(0, end)]));
      received = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) received.push(rest);
  });
  for (const stream of [fromBrowser, toBrowser]) stream.on('error', fail);
  child.once('error', fail);
  child.once('exit', (code) => fail(new Error(`the browser ended with code ${code}`)));

  return (method, parameters = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id: last, method, params: parameters, sessionId })}\0`);
    });
}
