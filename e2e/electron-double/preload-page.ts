/**
 * Runs in the window's page before its own scripts: the part of Electron that a
 * sandboxed preload sees. Self-contained, because its source text is what is sent.
 *
 * `run` is the preload, wrapped as CommonJS; `call` reaches the main process.
 */
export function runPreloadInPage(
  run: (require: (name: string) => unknown, module: { exports: object }, exports: object) => void,
  call: (message: string) => Promise<string>,
): void {
  // Preloads run in the main frame only, unless nodeIntegrationInSubFrames is set.
  if (window !== window.top) return;
  type Listener = (event: object, ...args: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const fail = (message: string): never => {
    throw new Error(`double of Electron: ${message}`);
  };

  /** Carries a value between the two worlds as contextBridge does: copied, frozen, functions by proxy. */
  const carry = (value: unknown, depth = 0): unknown => {
    if (depth > 1000) return fail('contextBridge carries no more than 1000 levels');
    if (typeof value === 'symbol') return fail('contextBridge does not carry symbols');
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        try {
          return carry(value(...args.map((arg) => carry(arg))));
        } catch (error) {
          throw new Error(error instanceof Error ? error.message : 'An unknown exception occurred.');
        }
      };
    }
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) {
      return value.then(
        (result) => carry(result),
        (error) => Promise.reject(carry(error)),
      );
    }
    if (value instanceof Error) return new Error(value.message);
    if (Array.isArray(value)) return Object.freeze(value.map((item) => carry(item, depth + 1)));
    if (value instanceof Date || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) {
      return structuredClone(value);
    }
    // Only own members cross: an object of a class arrives without its methods.
    const entries = Object.entries(value).map(([key, member]) => [key, carry(member, depth + 1)]);
    return Object.freeze(Object.fromEntries(entries));
  };

  const strict = <Members extends object>(name: string, members: Members): Members =>
    new Proxy(members, {
      get: (target, key) =>
        key in target ? Reflect.get(target, key) : fail(`${name}.${String(key)} is not known`),
    });

  const electron = strict('electron (in a sandboxed preload)', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld(key: string, api: unknown) {
        if (Object.hasOwn(window, key))
          fail(`cannot bind ${key} on top of an existing property on the window object`);
        Object.defineProperty(window, key, { value: carry(api), writable: false, configurable: false });
      },
    }),
    ipcRenderer: strict('ipcRenderer', {
      async invoke(channel: string, ...args: unknown[]) {
        // Throws, as Electron does, for what structured clone does not carry.
        structuredClone(args);
        const answer = JSON.parse(await call(JSON.stringify({ kind: 'invoke', channel, args })));
        if (answer.error !== undefined) {
          throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
        }
        return answer.value;
      },
      on(channel: string, listener: Listener) {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      removeListener(channel: string, listener: Listener) {
        listeners.set(
          channel,
          (listeners.get(channel) ?? []).filter((each) => each !== listener),
        );
      },
    }),
  });

  /** Electron's own list for sandboxed preloads is this and `events`, `timers`, `url`; the double has only this. */
  const require = (name: string): unknown =>
    name === 'electron' || name === 'electron/renderer' ? electron : fail(`module not found: ${name}`);

  Object.defineProperty(window, '__electronDoubleReceive', {
    enumerable: false,
    value: (channel: string, args: readonly unknown[]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    },
  });

  try {
    const module = { exports: {} };
    run(require, module, module.exports);
  } catch (error) {
    void call(JSON.stringify({ kind: 'preload-error', message: String(error) }));
  }
}
