import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openInDefaultBrowser } from './default-browser.ts';

afterEach(() => vi.unstubAllEnvs());

const address = 'https://example.org/a?b=1&c=$(id)%20;#d';

test.runIf(process.platform === 'linux')(
  'the default browser is given the address, whole and as one',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lindero-default-browser-'));
    const program = join(folder, 'stand-in');
    const said = join(folder, 'said');
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${said}'\n`);
    chmodSync(program, 0o755);
    // A desktop that knows no other browser.
    const nothing = {
      XDG_DATA_HOME: folder,
      XDG_DATA_DIRS: folder,
      XDG_CONFIG_HOME: folder,
      XDG_CONFIG_DIRS: folder,
    };
    const desktop = { XDG_CURRENT_DESKTOP: '', DESKTOP_SESSION: '', DISPLAY: ':none', WAYLAND_DISPLAY: '' };
    for (const [name, value] of Object.entries({ ...nothing, ...desktop, BROWSER: program })) {
      vi.stubEnv(name, value);
    }
    expect(await openInDefaultBrowser(address, 30_000)).toBe(true);
    await expect
      .poll(() => existsSync(said) && readFileSync(said, 'utf8'), { timeout: 10_000 })
      .toBe(`${address}\n`);
    vi.stubEnv('BROWSER', join(folder, 'none-such'));
    expect(await openInDefaultBrowser(address, 30_000)).toBe(false);
  },
);

test.runIf(process.platform === 'linux')('without a screen nothing is opened', async () => {
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY']) vi.stubEnv(name, '');
  vi.stubEnv('WSL_DISTRO_NAME', undefined);
  expect(await openInDefaultBrowser(address, 30_000)).toBe(false);
});
