import { mkdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { closeChromium, launchChromium } from './chromium.ts';
import { createEvents, listening, preventable } from './events.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { lifeCycle } from './life-cycle.ts';
import { record } from './record.ts';
import { refuse, strict } from './refuse.ts';

const events = createEvents('app', [
  'web-contents-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'activate',
  'open-file',
  'open-url',
  'second-instance',
]);

export const emitAppEvent = events.emit;

const switches = new Map<string, string>();
const paths = new Map<string, string>();
const pathNames = ['userData', 'sessionData', 'temp', 'home', 'appData', 'logs', 'crashDumps'];
/** package.json's folder: Electron is started with it. */
const applicationFolder = resolve(import.meta.dirname, '..', '..');
let quitting = false;
/** The windows' own way to close, which may say no; set by the module of windows. */
let closeWindows: () => Promise<boolean> = async () => true;

export function onQuitCloseWindows(close: () => Promise<boolean>): void {
  closeWindows = close;
}

// The application's own modules are evaluated first, as Electron does with the main script.
const ready = new Promise<void>((resolveReady, reject) => {
  setImmediate(() => {
    launchChromium(switches)
      .then(() => {
        lifeCycle.becomeReady();
        resolveReady();
      })
      .catch(reject);
  });
});

async function quit(): Promise<void> {
  if (quitting) return;
  quitting = true;
  const before = preventable({});
  events.emit('before-quit', before);
  if (before.defaultPrevented || !(await closeWindows())) {
    quitting = false;
    return;
  }
  const will = preventable({});
  events.emit('will-quit', will);
  if (will.defaultPrevented) {
    quitting = false;
    return;
  }
  await exit(0);
}

let exiting = false;

/** The first call decides the code: Electron is gone by the second. */
async function exit(code: number): Promise<void> {
  if (exiting) return;
  exiting = true;
  record('exit', { code });
  await closeChromium();
  process.exit(code);
}

export const app = strict('app', {
  ...listening(events),
  isPackaged: false,
  commandLine: strict('app.commandLine', {
    appendSwitch(name: string, value = ''): void {
      lifeCycle.mustNotBeReady('app.commandLine.appendSwitch');
      switches.set(name, value);
    },
  }),
  whenReady: (): Promise<void> => ready,
  isReady: lifeCycle.isReady,
  setName: (name: string): void => record('name', { name }),
  getVersion: (): string =>
    JSON.parse(readFileSync(join(applicationFolder, 'package.json'), 'utf8')).version as string,
  getLocale(): string {
    lifeCycle.mustBeReady('app.getLocale');
    return process.env.ELECTRON_DOUBLE_LOCALE ?? 'en-US';
  },
  setPath(name: string, path: string): void {
    if (!pathNames.includes(name)) refuse(`app.setPath: '${name}' is no path of Electron's`);
    if (!isAbsolute(path)) refuse(`app.setPath: ${path} is not absolute`);
    mkdirSync(path, { recursive: true });
    paths.set(name, path);
  },
  getPath: (name: string): string => paths.get(name) ?? refuse(`app.getPath('${name}') is not known`),
  requestSingleInstanceLock(): boolean {
    const folder =
      paths.get('userData') ?? refuse('without its own userData the double would lock all of them');
    return takeInstanceLock(folder, (args, workingFolder) =>
      events.emit('second-instance', {}, args, workingFolder),
    );
  },
  setAsDefaultProtocolClient: (scheme: string): boolean =>
    refuse(
      `app.setAsDefaultProtocolClient('${scheme}') changes the desktop of whoever runs this from a clone`,
    ),
  quit: (): void => void quit(),
  exit: (code = 0): void => void exit(code),
});
