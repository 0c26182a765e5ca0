import type { SessionFile } from '#main/services/session/session-file.ts';
import type { SettingsFile } from '#main/services/settings/settings-file.ts';
import type { AppChannels, AppInfo } from '#shared/contract/app-channels.ts';
import type { Handlers } from '#shared/contract/channel-types.ts';

/** What a window asks first, the settings, and how the window was left. */
export function createAppHandlers(
  facts: () => Omit<AppInfo, 'settings' | 'session'>,
  settings: SettingsFile,
  session: SessionFile,
): Handlers<AppChannels> {
  return {
    'app.info': () => ({ ...facts(), settings: settings.current(), session: session.current() }),
    'app.saveSettings': (next) => settings.save(next),
    'app.saveSession': (next) => session.save(next),
  };
}
