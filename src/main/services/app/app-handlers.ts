import type { SessionFile } from '#main/services/session/session-file.ts';
import type { SettingsFile } from '#main/services/settings/settings-file.ts';
import type { AppChannels, AppInfo } from '#shared/contract/app-channels.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';
import { LinderoError } from '#shared/contract/errors.ts';
import { readOutsideAddress } from '#shared/links/outside-address.ts';

/** How a host has an address opened in the reader's own browser; false when none could be had. */
export type OpenOutside = (address: string) => Promise<boolean>;

/** What a window asks first, the settings, how the window was left, and the way out of it. */
export function createAppHandlers(
  facts: () => Omit<AppInfo, 'settings' | 'session'>,
  settings: SettingsFile,
  session: SessionFile,
  openOutside: OpenOutside,
): Handlers<AppChannels> {
  return {
    'app.info': () => ({ ...facts(), settings: settings.current(), session: session.current() }),
    'app.saveSettings': (next) => settings.save(next),
    'app.saveSession': (next) => session.save(next),
    'app.openOutside': async ({ address }) => {
      const whole = readOutsideAddress(address)?.whole;
      if (whole !== undefined && (await openOutside(whole))) return {};
      throw new LinderoError(
        'outside.not-opened',
        'No browser could be opened on this machine. Copy the address and open it in a browser yourself.',
      );
    },
  };
}
