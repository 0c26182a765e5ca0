import { beforeEach, describe, expect, test } from 'vitest';
import { runPreloadInPage } from './preload-page.ts';

type Electron = {
  readonly contextBridge: { readonly exposeInMainWorld: (key: string, api: unknown) => void };
  readonly ipcRenderer: { readonly invoke: (channel: string, ...args: unknown[]) => Promise<unknown> };
};

let calls: unknown[] = [];

/** Runs a preload in a page that is empty, and answers with what the preload complained of. */
function preload(run: (electron: Electron, require: (name: string) => unknown) => void): unknown[] {
  runPreloadInPage(
    (require) => run(require('electron') as Electron, require),
    async (message) => {
      calls.push(JSON.parse(message));
      return '{"value":1}';
    },
  );
  return calls.filter((call) => (call as { kind: string }).kind === 'preload-error');
}

beforeEach(() => {
  calls = [];
  const fresh: Record<string, unknown> = {};
  fresh.top = fresh;
  Reflect.set(globalThis, 'window', fresh);
});

const exposed = () => (globalThis as unknown as { window: Record<string, never> }).window;

describe('what a sandboxed preload may require', () => {
  test.each(['fs', 'node:fs', 'node:child_process', 'path', './other.cjs', 'zod'])(
    '%s is refused',
    (name) => {
      expect(preload((_electron, require) => require(name))).toMatchObject([
        { message: expect.stringContaining(`module not found: ${name}`) },
      ]);
    },
  );

  test.each(['shell', 'remote', 'clipboard', 'desktopCapturer'])('electron.%s is not there', (name) => {
    expect(preload((electron) => Reflect.get(electron, name))).toMatchObject([
      { message: expect.stringContaining(name) },
    ]);
  });
});

describe('what contextBridge carries', () => {
  test('an object arrives as a frozen copy whose functions answer', async () => {
    const original = {
      host: 'electron',
      nested: { list: [1] },
      ask: async (n: number) => ({ twice: n * 2 }),
    };
    expect(preload(({ contextBridge }) => contextBridge.exposeInMainWorld('atlas', original))).toEqual([]);
    const atlas = exposed().atlas as unknown as typeof original;
    expect(atlas).not.toBe(original);
    expect(Object.isFrozen(atlas) && Object.isFrozen(atlas.nested.list)).toBe(true);
    expect(await atlas.ask(2)).toEqual({ twice: 4 });
  });

  test('functions given to it arrive as functions, and what they get as copies', () => {
    const payload = { link: 'x' };
    preload(({ contextBridge }) =>
      contextBridge.exposeInMainWorld('atlas', {
        subscribe: (listener: (got: object) => void) => listener(payload),
      }),
    );
    const heard: object[] = [];
    const { subscribe } = exposed().atlas as unknown as {
      subscribe: (listener: (got: object) => void) => void;
    };
    subscribe((got) => heard.push(got));
    expect(heard).toEqual([payload]);
    expect(heard[0]).not.toBe(payload);
  });

  test('an object of a class arrives without its methods', () => {
    class Library {
      readonly name = 'mine';
      open() {}
    }
    preload(({ contextBridge }) => contextBridge.exposeInMainWorld('library', new Library()));
    expect(exposed().library).toEqual({ name: 'mine' });
    expect(Reflect.get(exposed().library ?? {}, 'open')).toBeUndefined();
  });

  test('a symbol is refused', () => {
    expect(
      preload(({ contextBridge }) => contextBridge.exposeInMainWorld('a', { mark: Symbol('x') })),
    ).toMatchObject([{ message: expect.stringContaining('symbols') }]);
  });

  test('a second thing under the same name is refused', () => {
    expect(
      preload(({ contextBridge }) => {
        contextBridge.exposeInMainWorld('b', 1);
        contextBridge.exposeInMainWorld('b', 2);
      }),
    ).toMatchObject([{ message: expect.stringContaining('existing property') }]);
  });
});

test('a message that structured clone does not carry is not sent', async () => {
  let sent: Promise<unknown> = Promise.resolve();
  preload(({ ipcRenderer }) => {
    sent = ipcRenderer.invoke('ask', () => {});
  });
  await expect(sent).rejects.toThrow();
  expect(calls).toEqual([]);
});

test('a frame inside the page gets no preload', () => {
  Reflect.set(globalThis, 'window', { top: {} });
  let ran = false;
  preload(() => {
    ran = true;
  });
  expect(ran).toBe(false);
});
