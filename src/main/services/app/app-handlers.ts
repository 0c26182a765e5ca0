import type { SettingsFile } from '#main/services/settings/settings-file.ts';
import type { AppChannels, AppInfo } from '#shared/contract/app-channels.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';

/** What a window asks first, and the settings. */
export function createAppHandlers(
  facts: () => Omit<AppInfo, 'settings'>,
  settings: SettingsFile,
): Handlers<AppChannels> {
  return {
    'app.info': () => ({ ...facts(), settings: settings.current() }),
    'app.saveSettings': (next) => settings.save(next),
  };
}
