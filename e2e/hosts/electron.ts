import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import type { RunningAtlas, StartOptions } from './running-atlas.ts';

const folder = resolve(import.meta.dirname, '..', '..', 'node_modules', 'electron');

/** Why the real Electron cannot be tested on this machine; null when it can. */
export function whyNoElectron(): string | null {
  if (electronProgram() === null) {
    return 'its binary is not here (npm start -- --host electron gets it, where it can be had)';
  }
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY ? 'this session has no screen' : null;
}

function electronProgram(): string | null {
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

export async function startInElectron(options: StartOptions): Promise<RunningAtlas> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const application = await _electron.launch({
    executablePath: electronProgram() ?? '',
    args: [
      options.application,
      `--data=${options.dataFolder}`,
      `--lang=${options.language}`,
      ...options.args,
      ...asRoot,
    ],
  });
  const page = await application.firstWindow();
  options.onPage(page);
  await page.setViewportSize(options.viewport);
  return {
    page,
    isOwnUrl: (url) => url.startsWith('lindero-app://atlas/'),
    entries: () => [],
    output: () => '',
    stop: async () => {
      const child = application.process();
      await application.close();
      return child.exitCode;
    },
  };
}
