import { refuse, strict } from './refuse.ts';

export type SenderFrame = {
  readonly url: string;
  readonly origin: string;
  readonly parent: SenderFrame | null;
};

type Handler = (event: { readonly senderFrame: SenderFrame | null }, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) refuse(`a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler(channel: string): void {
    handlers.delete(channel);
  },
});

/** Answers an `ipcRenderer.invoke`; what structured clone would not carry is refused. */
export async function answerInvoke(
  frame: SenderFrame | null,
  channel: string,
  args: unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel) ?? refuse(`no handler registered for '${channel}'`);
  return mustClone(await handler({ senderFrame: frame }, ...args), `the answer of '${channel}'`);
}

/** IPC carries what the structured clone algorithm does: no functions, symbols, promises. */
export function mustClone<Value>(value: Value, what: string): Value {
  try {
    return structuredClone(value);
  } catch (error) {
    return refuse(`${what} could not be cloned: ${String(error)}`);
  }
}
