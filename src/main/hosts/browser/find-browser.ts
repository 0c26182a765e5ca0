import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const names = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  win32: ['chrome.exe', 'msedge.exe'],
} as const;

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/**
 * The installed browser that can show a window without an address bar: Chromium,
 * Chrome, Edge or Brave, where their installers put them, else on PATH. The
 * environment variable LINDERO_BROWSER names another. Null when there is none.
 */
export function findBrowser(surroundings: Surroundings = process): string | null {
  const chosen = surroundings.env.LINDERO_BROWSER;
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null;
  return candidates(surroundings).find(isProgram) ?? null;
}

function candidates({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return macPrograms.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = (list: readonly string[]) =>
    list.flatMap((name) => onPath.map((folder) => join(folder, name)));
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const installed = windowsPrograms.flatMap((parts) =>
      roots.flatMap((root) => (root === undefined ? [] : [join(root, ...parts)])),
    );
    return [...installed, ...inPath(names.win32)];
  }
  return inPath(names.linux);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Chromium's sandbox refuses to run as root. What we show and print runs nothing of anybody else's. */
export const asRoot: readonly string[] =
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
