import { app, emitAppEvent, onQuitCloseWindows } from './app.ts';
import { takePage } from './chromium.ts';
import { createEvents, listening, preventable } from './events.ts';
import { lifeCycle } from './life-cycle.ts';
import { colorScheme, onThemeChange } from './native-theme.ts';
import { record } from './record.ts';
import { onlyKnown, refuse, strict } from './refuse.ts';
import { mustBeGuarded } from './session.ts';
import { createWebContents } from './web-contents.ts';
import { checkWebPreferences } from './web-preferences.ts';

type Options = {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
};

const knownOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'show',
  'webPreferences',
];
const windows = new Set<Window>();

type Window = ReturnType<typeof createWindow>;

function createWindow(options: Options) {
  lifeCycle.mustBeReady('new BrowserWindow');
  onlyKnown('BrowserWindow', options, knownOptions);
  const preload = checkWebPreferences(options.webPreferences ?? refuse('a window without webPreferences'));
  mustBeGuarded();
  const events = createEvents('BrowserWindow', ['ready-to-show', 'close', 'closed']);
  const bounds = {
    x: options.x ?? 0,
    y: options.y ?? 0,
    width: options.width ?? 800,
    height: options.height ?? 600,
  };
  const contents = createWebContents(takePage(), preload);
  let destroyed = false;
  let maximized = false;

  const opened = contents.page.then(async (page) => {
    await page.setViewportSize({ width: bounds.width, height: bounds.height });
    await page.emulateMedia({ colorScheme: colorScheme() });
    page.once('close', () => close());
    return page;
  });
  const stopListening = onThemeChange(
    () => void opened.then((page) => page.emulateMedia({ colorScheme: colorScheme() })),
  );

  async function end(): Promise<void> {
    if (destroyed) return;
    destroyed = true;
    stopListening();
    windows.delete(self);
    const page = await opened;
    if (!page.isClosed()) await page.close();
    events.emit('closed');
    if (windows.size === 0 && !emitAppEvent('window-all-closed')) app.quit();
  }

  /** False when the application said no. */
  async function close(): Promise<boolean> {
    const event = preventable({});
    if (!destroyed) events.emit('close', event);
    if (event.defaultPrevented) return false;
    // The page is asked after the window, as in Electron.
    if (!destroyed && !(await contents.mayUnload())) return false;
    await end();
    return true;
  }

  const self = strict('BrowserWindow', {
    ...listening(events),
    webContents: contents.webContents,
    async loadURL(url: string): Promise<void> {
      await opened;
      await contents.load(url);
      events.emit('ready-to-show');
    },
    show: (): void => record('window-shown', { ...bounds }),
    focus: (): void => record('window-focused'),
    isMinimized: (): boolean => false,
    restore: (): void => {},
    maximize: (): void => {
      maximized = true;
    },
    isMaximized: (): boolean => maximized,
    getNormalBounds: () => ({ ...bounds }),
    setMenuBarVisibility: (_visible: boolean): void => {},
    isDestroyed: (): boolean => destroyed,
    destroy: (): void => void end(),
    close: (): void => void close(),
    closeForQuit: close,
  });
  windows.add(self);
  emitAppEvent('web-contents-created', {}, contents.webContents);
  return self;
}

onQuitCloseWindows(async () => {
  for (const window of [...windows]) if (!(await window.closeForQuit())) return false;
  return true;
});

/** `new BrowserWindow(options)`, as the application writes it. */
export const BrowserWindow = strict(
  'BrowserWindow',
  Object.assign(
    function BrowserWindow(options: Options) {
      return createWindow(options);
    },
    { getAllWindows: (): readonly Window[] => [...windows] },
  ),
);
